package vn.niemyet.search;

/** What stands between two words of a text, as people read it on one line: without the marks of Markdown, white space as one. */
final class Gap {
    static final String BLANK = " ";
    /** Where a paragraph or a row of a table ends. */
    static final char PARAGRAPH = '\n';

    private static final int LONGEST = 12;
    private static final String SENTENCE_ENDS = ".;!?…\n";

    private Gap() {}

    /** {@code ".**\n\n- "} is {@code ".\n- "}; nothing where one word follows the other, as in {@code 5K}. */
    static String between(String text, int from, int to) {
        if (to - from == 1) {
            return single(text.charAt(from));
        }
        StringBuilder gap = new StringBuilder(LONGEST);
        int lines = 0;
        boolean cells = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
            }
            cells |= c == '|';
            if (c <= ' ' || c == '\u00A0') {
                blank(gap, lines > 1);
            } else if (!isMark(c) && gap.length() < LONGEST) {
                gap.append(c);
                lines = 0;
            }
        }
        return cells && text.substring(from, to).indexOf('\n') >= 0 ? String.valueOf(PARAGRAPH) : gap.toString();
    }

    private static String single(char c) {
        return c <= ' ' || c == '\u00A0' ? BLANK : isMark(c) ? "" : String.valueOf(c);
    }

    private static void blank(StringBuilder gap, boolean paragraph) {
        int last = gap.length() - 1;
        char before = last < 0 ? 'x' : gap.charAt(last);
        if (before == ' ' && paragraph) {
            gap.setCharAt(last, PARAGRAPH);
        } else if (before != ' ' && before != PARAGRAPH && gap.length() < LONGEST) {
            gap.append(paragraph ? PARAGRAPH : ' ');
        }
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '*', '`', '#', '\\', '_', '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> true;
            default -> false;
        };
    }

    /** Whether a sentence, a clause that can stand alone, or a point of a list ends in a gap in which something ends. */
    static boolean endsSentence(String gap) {
        if (gap.endsWith("- ") || gap.endsWith("+ ")) {
            return true;
        }
        for (int i = 0; i < gap.length(); i++) {
            if (SENTENCE_ENDS.indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
