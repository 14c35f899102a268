package vn.niemyet.reading;

import java.util.List;

/**
 * A signature without marks and capitals, as portals print the end of a paper: {@code Chủ tịch / (Đã ký) / Trần Văn A}, the
 * body sometimes above the office.
 */
final class SmallOffice {
    private static final int LONGEST = 60;
    private static final int LONGEST_BODY = 90;

    private SmallOffice() {}

    /** Index of the line on which such a block begins; -1 where there is none. */
    static int in(List<Line> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isOffice(lines.get(i)) && isSignedBelow(lines, i + 1, to)) {
                return i > from && isBody(lines.get(i - 1)) ? i - 1 : i;
            }
        }
        return -1;
    }

    static boolean isOffice(Line line) {
        return line.length() <= LONGEST
                && Character.isUpperCase(line.value().charAt(0))
                && Character.isLetter(line.last())
                && Offices.startsWithOffice(line.folded());
    }

    /** The stamp's words and a name, or a name alone at the end of the text. */
    private static boolean isSignedBelow(List<Line> lines, int from, int to) {
        int at = from;
        while (at < to && SignatureForms.isLeftover(lines.get(at))) {
            at++;
        }
        int name = NameLines.endAt(lines, at, Math.min(to, at + 3), false);
        return at < to && name > at && (at > from || name == lines.size());
    }

    private static boolean isBody(Line line) {
        return line.length() <= LONGEST_BODY
                && Character.isUpperCase(line.value().charAt(0))
                && Character.isLetter(line.last())
                && BodyWords.beginsBody(line.folded());
    }
}
