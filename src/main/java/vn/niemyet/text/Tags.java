package vn.niemyet.text;

import java.util.Locale;
import java.util.Set;

/** Tags of HTML for how letters look, which a portal left in a text: {@code <b>}, {@code </i>}. What other tags leave behind is an error of reading. */
final class Tags {
    private static final int LONGEST = 300;
    private static final int LONGEST_NAME = 8;
    private static final Set<String> INLINE =
            Set.of("b", "i", "u", "em", "strong", "font", "sup", "sub", "small", "big", "o:p");

    private Tags() {}

    /** Length of the tag that begins at {@code at} with {@code <}, or 0. */
    static int length(String text, int at) {
        String name = name(text, at);
        int end = name.isEmpty() ? -1 : end(text, at);
        return end > 0 && INLINE.contains(name) ? end + 1 - at : 0;
    }

    private static int end(String text, int at) {
        for (int i = at; i < Math.min(text.length(), at + LONGEST) && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '>') {
                return i;
            }
        }
        return -1;
    }

    private static String name(String text, int at) {
        int start = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int end = start;
        while (end < text.length() && end - start < LONGEST_NAME && isName(text.charAt(end))) {
            end++;
        }
        boolean whole = end < text.length() && (text.charAt(end) == '>' || text.charAt(end) == ' ');
        return whole ? text.substring(start, end).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ':';
    }
}
