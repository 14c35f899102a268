package vn.niemyet.markup;

/**
 * Whether a line looks as if it began with a printed number: {@code 12.}, {@code 1.1.}, {@code (3)}, {@code a)},
 * {@code IV.}, {@code Điều 5.} It only helps to tell a new paragraph from a wrapped line; which numbers are items, and what
 * their anchors are, is decided by {@code reading}.
 */
final class PrintedNumber {
    private static final String ARTICLE = "Điều ";
    private static final String ROMAN = "IVXLC";
    private static final int LONGEST = 8;

    private PrintedNumber() {}

    static boolean startsAt(String text, int start, int end) {
        int from = start;
        if (text.startsWith(ARTICLE, start)) {
            from += ARTICLE.length();
        } else if (start < end && text.charAt(start) == '(') {
            from++;
        }
        int at = endOfLabel(text, from, Math.min(end, from + LONGEST));
        return at > from && at < end && isCloser(text.charAt(at)) && (at + 1 == end || isGap(text.charAt(at + 1)));
    }

    private static int endOfLabel(String text, int from, int end) {
        int at = from;
        if (at < end && isDigit(text.charAt(at))) {
            while (at < end && (isDigit(text.charAt(at)) || isInnerPoint(text, at, end))) {
                at++;
            }
        } else if (at < end && ROMAN.indexOf(text.charAt(at)) >= 0) {
            while (at < end && ROMAN.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        } else if (at < end && Character.isLowerCase(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The first point of {@code 1.1.} */
    private static boolean isInnerPoint(String text, int at, int end) {
        return text.charAt(at) == '.' && at + 1 < end && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCloser(char c) {
        return c == '.' || c == ')';
    }

    private static boolean isGap(char c) {
        return LineReader.isBlank(c) || c == '*';
    }
}
