package vn.niemyet.problem;

/**
 * The line that a problem stands in, as a console shows it: cut to what fits, the place counted in columns of the screen, so
 * that a caret below it points at the right letter.
 *
 * <pre>
 * ngày: 31/2/2021
 *       ^
 * </pre>
 *
 * <p>A tab takes four columns, a mark that stands on the letter before it none, a wide sign two; what would move the cursor or
 * turn the direction of writing is shown as a dot.
 *
 * @param shown the line, at most {@value #WIDTH} columns of it, an ellipsis where it was cut
 * @param caret how many columns stand before the place
 */
public record Quote(String shown, int caret) {
    static final int WIDTH = 100;
    private static final int BEFORE = 60;
    /** No letter of any language has more marks; a line may have any number of them. */
    private static final int MOST_MARKS = 16;

    private static final int MOST_UNITS = 4 * WIDTH;
    private static final String TAB = "    ";
    private static final String CUT = "…";

    /** Quotes a line around the character at {@code column}, counted from 1 in UTF-16 units; the line's end is a place too. */
    public static Quote of(String line, int column) {
        int place = startOfSign(line, Math.min(Math.max(column, 1) - 1, line.length()));
        int from = place;
        for (int before = 0; from > 0; ) {
            int previous = startOfSign(line, from - 1);
            before += width(line, previous, from);
            if (before > BEFORE || place - previous > MOST_UNITS / 2) {
                break;
            }
            from = previous;
        }
        StringBuilder shown = new StringBuilder(from > 0 ? CUT : "");
        int caret = shown.length() + width(line, from, place);
        append(line, from, WIDTH - shown.length(), shown);
        return new Quote(shown.toString(), caret);
    }

    /** The caret on a line of its own: {@code "      ^"}. */
    public String pointer() {
        return " ".repeat(caret) + "^";
    }

    /** Appends signs as long as they fit, and the ellipsis where some are left. */
    private static void append(String line, int from, int room, StringBuilder shown) {
        int left = room;
        for (int at = from; at < line.length(); ) {
            int sign = line.codePointAt(at);
            left -= width(sign);
            boolean more = at + Character.charCount(sign) < line.length();
            if ((left < 1 && more) || shown.length() > MOST_UNITS) {
                shown.append(CUT);
                return;
            }
            shown.append(look(sign));
            at += Character.charCount(sign);
        }
    }

    /** Where the sign begins that an offset lies in: never between a letter and its marks, or in half of a character. */
    private static int startOfSign(String line, int offset) {
        int at = offset;
        int least = Math.max(0, offset - MOST_MARKS);
        while (at > least && at < line.length() && (Character.isLowSurrogate(line.charAt(at)) || isMark(line, at))) {
            at--;
        }
        return at;
    }

    private static boolean isMark(String line, int at) {
        return width(line.codePointAt(at)) == 0;
    }

    private static int width(String line, int from, int to) {
        return line.substring(from, to).codePoints().map(Quote::width).sum();
    }

    private static String look(int sign) {
        if (sign == '\t') {
            return TAB;
        }
        return Character.isISOControl(sign) || turnsDirection(sign) ? "·" : Character.toString(sign);
    }

    private static int width(int sign) {
        if (sign == '\t') {
            return TAB.length();
        }
        int type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        if (type == Character.FORMAT && !turnsDirection(sign)) {
            return 0;
        }
        return isWide(sign) ? 2 : 1;
    }

    private static boolean turnsDirection(int sign) {
        return (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
    }

    /** Signs that consoles give two columns: East Asian scripts and forms (Unicode annex 11), pictures. */
    private static boolean isWide(int sign) {
        return (sign >= 0x1100 && sign <= 0x115F)
                || (sign >= 0x2E80 && sign <= 0xA4CF && sign != 0x303F)
                || (sign >= 0xAC00 && sign <= 0xD7A3)
                || (sign >= 0xF900 && sign <= 0xFAFF)
                || (sign >= 0xFE30 && sign <= 0xFE6F)
                || (sign >= 0xFF00 && sign <= 0xFF60)
                || (sign >= 0xFFE0 && sign <= 0xFFE6)
                || (sign >= 0x1F300 && sign <= 0x1FAFF)
                || (sign >= 0x20000 && sign <= 0x3FFFD);
    }
}
