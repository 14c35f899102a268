package vn.niemyet.citation;

/** Where sentences begin in a flat text. */
final class Sentences {
    private Sentences() {}

    /**
     * The first character of the sentence that holds {@code at}: behind a full stop, a paragraph's end, or the mark of a list
     * line. Nothing further back than {@code most} characters is looked at.
     */
    static int start(Scan scan, int at, int most) {
        int least = Math.max(0, at - most);
        for (int i = at - 1; i > least; i--) {
            if (beginsAt(scan, i)) {
                return Math.min(at, behindMark(scan, i));
            }
        }
        return least == 0 ? Math.min(at, behindMark(scan, 0)) : least;
    }

    private static boolean beginsAt(Scan scan, int i) {
        char before = scan.at(i - 1);
        if (before == '\n') {
            return scan.at(i - 2) == '\n' || isListMark(scan, i);
        }
        boolean stop = before == ' ' && (scan.at(i - 2) == '.' || scan.at(i - 2) == '!' || scan.at(i - 2) == '?');
        return stop && !isAbbreviation(scan, i - 2) && (scan.isUpper(i) || scan.at(i) == '"');
    }

    private static boolean isListMark(Scan scan, int i) {
        char c = scan.at(i);
        boolean dash = (c == '-' || c == '+' || c == '•') && scan.at(i + 1) == ' ';
        int label = scan.isDigit(i) ? scan.digitsEnd(i) : scan.isLetter(i) ? i + 1 : i;
        return dash || (label > i && label < i + 3 && (scan.at(label) == '.' || scan.at(label) == ')'));
    }

    /** {@code TP.}, {@code TM.}, {@code V.I}: a point behind capitals ends no sentence. */
    private static boolean isAbbreviation(Scan scan, int point) {
        int word = scan.wordStart(point);
        int length = point - word;
        boolean capitals = length > 0 && length <= 3 && scan.isUpper(word) && scan.isUpper(point - 1);
        boolean city = length == 2 && scan.isUpper(word) && scan.at(point - 1) == 'p';
        return capitals || city;
    }

    private static int behindMark(Scan scan, int i) {
        int at = i;
        if (isListMark(scan, at)) {
            while (!(scan.at(at) == ' ' || scan.at(at) == Scan.NONE)) {
                at++;
            }
            at = scan.gap(at);
        }
        return at;
    }
}
