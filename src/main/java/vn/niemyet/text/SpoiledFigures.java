package vn.niemyet.text;

/**
 * Mends, for matching only, letters that a scanner made of figures in dates and numbers: {@code ngày O8/5/202l}, {@code số
 * l92-KL/TW}, {@code 23/2O2O/QĐ-TTg}. Only beside figures, and only where a day, a year or an ordinal must stand.
 */
final class SpoiledFigures {
    private static final int LONGEST = 6;
    private static final String NUMBER = "số";
    private static final String DAY = "ngày";
    private static final String YEAR = "năm";
    private static final String MONTH = " tháng ";

    private final char[] folded;
    private final int length;
    private final String value;

    private SpoiledFigures(char[] folded, int length, String value) {
        this.folded = folded;
        this.length = length;
        this.value = value;
    }

    /** Mends the first characters of a folded text in place; {@code digits} are the places of its figures. */
    static void mend(char[] folded, int length, String value, Spots digits) {
        SpoiledFigures figures = new SpoiledFigures(folded, length, value);
        for (int at = digits.next(0); at < length; ) {
            int end = at;
            while (end < length && isDigit(folded[end])) {
                end++;
            }
            boolean spoiled = (at > 0 && figure(folded[at - 1]) != 0) || (end < length && figure(folded[end]) != 0);
            figures.mendMonth(end);
            at = digits.next(spoiled ? Math.max(end, figures.mend(at, end)) : end);
        }
    }

    /** {@code ngày 15 tháng ll năm 2013}: behind the figures of a day no figure is left of the month. */
    private void mendMonth(int dayEnd) {
        int start = dayEnd + MONTH.length();
        if (start + YEAR.length() + 2 >= length || folded[dayEnd + 1] != 't' || !isAt(MONTH, dayEnd)) {
            return;
        }
        int end = start;
        while (end - start < 3 && isFigure(folded[end])) {
            end++;
        }
        if (end > start && end - start < 3 && isAt(" " + YEAR, end)) {
            for (int i = start; i < end; i++) {
                folded[i] = isDigit(folded[i]) ? folded[i] : figure(folded[i]);
            }
        }
    }

    private boolean isAt(String word, int at) {
        for (int i = 0; i < word.length(); i++) {
            char c = at + i < length ? folded[at + i] : ' ';
            if ((c == '\n' ? ' ' : c) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Mends the word that holds the figures between two indexes and gives the place behind it. */
    private int mend(int digit, int digitsEnd) {
        int start = digit;
        int end = digitsEnd;
        while (start > 0 && digit - start <= LONGEST && isFigure(folded[start - 1])) {
            start--;
        }
        while (end < length && end - digitsEnd <= LONGEST && isFigure(folded[end])) {
            end++;
        }
        boolean whole =
                (start == 0 || !Folding.isWord(folded[start - 1])) && (end == length || !Folding.isWord(folded[end]));
        if (whole && end - start <= LONGEST && (isYear(start, end) || isDay(start, end) || isOrdinal(start, end))) {
            for (int i = start; i < end; i++) {
                folded[i] = isDigit(folded[i]) ? folded[i] : figure(folded[i]);
            }
        }
        return end;
    }

    /** {@code /2O21}, {@code năm 202l}. */
    private boolean isYear(int start, int end) {
        boolean shaped = end - start == 4
                && ((at(start) == '2' && at(start + 1) == '0') || (at(start) == '1' && at(start + 1) == '9'));
        boolean joined = start > 1 && "/-.".indexOf(folded[start - 1]) >= 0 && isFigure(folded[start - 2]);
        return shaped && (joined || isBehind(start, YEAR));
    }

    /** {@code ngày O8/5}, and the month between two strokes. */
    private boolean isDay(int start, int end) {
        boolean followed = end + 1 < length && "/-.".indexOf(folded[end]) >= 0 && isFigure(folded[end + 1]);
        boolean between = start > 1 && followed && folded[start - 1] == folded[end] && isFigure(folded[start - 2]);
        boolean inWords = end + 1 < length && (folded[end] == ' ' || folded[end] == '\n') && folded[end + 1] == 't';
        return end - start <= 2 && (between || ((followed || inWords) && isBehind(start, DAY)));
    }

    /** {@code số 1O7/TB}, {@code số l92-KL}, {@code số 3O/2020}. */
    private boolean isOrdinal(int start, int end) {
        boolean joint = end + 1 < length && (folded[end] == '/' || folded[end] == '-');
        return joint && isBehind(start, NUMBER) && (Folding.isUpper(value.charAt(end + 1)) || isDigit(folded[end + 1]));
    }

    private boolean isBehind(int start, String word) {
        boolean blank = start > 0 && (folded[start - 1] == ' ' || folded[start - 1] == '\n');
        int from = start - 1 - word.length();
        if (!blank || from < 0 || (from > 0 && Folding.isWord(folded[from - 1]))) {
            return false;
        }
        return word.contentEquals(new StringBuilder().append(folded, from, word.length()));
    }

    /** The figure that stands or stood at an index. */
    private char at(int index) {
        char figure = figure(folded[index]);
        return figure == 0 ? folded[index] : figure;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isFigure(char c) {
        return isDigit(c) || figure(c) != 0;
    }

    /** The figure that a letter was; 0 for any other character. */
    private static char figure(char c) {
        return switch (c) {
            case 'o', 'ο', 'о' -> '0';
            case 'l', 'i' -> '1';
            default -> 0;
        };
    }
}
