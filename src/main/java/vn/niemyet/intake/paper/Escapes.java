package vn.niemyet.intake.paper;

/**
 * Writes characters so that Markdown shows them as they are. A bullet at the start of a line, and a printed number, stay what
 * they are on paper.
 */
final class Escapes {
    private static final int LONGEST_REFERENCE = 32;

    private Escapes() {}

    /** Appends the character at {@code i} of {@code text}, which stands at the start of a line or not. */
    static void append(StringBuilder out, String text, int i, boolean lineStart) {
        char c = text.charAt(i);
        if (c == '&' && isReference(text, i)) {
            out.append("&amp;");
        } else if (isMark(text, i) || (lineStart && isBlockMark(text, i))) {
            out.append('\\').append(c);
        } else {
            out.append(c);
        }
    }

    private static boolean isMark(String text, int i) {
        return switch (text.charAt(i)) {
            case '\\', '*', '`', '[', ']', '<', '|' -> true;
            case '_' -> !isWordChar(text, i - 1) || !isWordChar(text, i + 1);
            default -> false;
        };
    }

    /** What would make the line something else than text: a heading, a quotation, a fence, a rule. */
    private static boolean isBlockMark(String text, int i) {
        return switch (text.charAt(i)) {
            case '#', '>', '~', '=' -> true;
            case '-', '+' -> isLone(text, i);
            default -> false;
        };
    }

    /** A line of one kind of mark only, such as {@code ---}. */
    private static boolean isLone(String text, int i) {
        char mark = text.charAt(i);
        for (int at = i; at < text.length() && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) != mark && text.charAt(at) != ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether a reader of Markdown would take {@code &…;} for the name of another character. */
    private static boolean isReference(String text, int i) {
        int most = Math.min(text.length(), i + 1 + LONGEST_REFERENCE);
        for (int at = i + 1; at < most; at++) {
            char c = text.charAt(at);
            if (c == ';') {
                return at > i + 1;
            }
            if (c != '#' && (c >= 128 || !Character.isLetterOrDigit(c))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isWordChar(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }
}
