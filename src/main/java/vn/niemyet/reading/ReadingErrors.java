package vn.niemyet.reading;

import java.util.List;
import vn.niemyet.problem.Code;
import vn.niemyet.text.FlatText;

/**
 * What a machine that reads pictures leaves behind (lỗi nhận dạng): letters of other scripts within a word ({@code BТС} in
 * Cyrillic), {@code 2O21}, signs without meaning, tags and formulas.
 */
final class ReadingErrors {
    private static final List<String> REMAINS = List.of(
            "![", "</", "<table", "<div", "<span", "<img", "<p>", "\\text", "\\frac", "\\mathrm", "\\quad", "\\times");
    private static final List<String> ENTITIES = List.of("&nbsp;", "&amp;", "&lt;", "&gt;", "&quot;", "&#");
    private static final int LONGEST_WORD = 30;

    private final boolean markdown;
    private final Remarks remarks;
    private final FlatText flat;
    private final String value;

    /**
     * @param markdown whether the text is full Markdown, in which the HTML entity for it is an ampersand
     */
    ReadingErrors(boolean markdown, Remarks remarks) {
        this.markdown = markdown;
        this.remarks = remarks;
        this.flat = remarks.flat();
        this.value = flat.value();
    }

    void check() {
        int last = -1;
        int length = value.length();
        for (int i = flat.nextOdd(0); i < length; i = flat.nextOdd(i + 1)) {
            if (i > last && isError(i)) {
                int start = wordStart(i);
                last = wordEnd(i);
                remarks.at(start, Code.READING_ERROR, value.substring(start, last));
            }
        }
    }

    private boolean isError(int i) {
        char c = value.charAt(i);
        if (c < 128) {
            return isAsciiError(c, i);
        }
        return c == '\uFFFD' || (c >= '\uE000' && c <= '\uF8FF') || isEastAsian(c) || (isForeign(c) && besideLatin(i));
    }

    private boolean isAsciiError(char c, int i) {
        return switch (c) {
            case 'O', 'o', 'l', 'I' -> isDigit(i - 1) && isDigit(i + 1);
            case '!', '<', '\\' -> startsWith(REMAINS, i);
            case '&' -> !markdown && startsWith(ENTITIES, i);
            default -> false;
        };
    }

    private boolean startsWith(List<String> beginnings, int i) {
        return beginnings.stream().anyMatch(beginning -> value.startsWith(beginning, i));
    }

    /** Greek and Cyrillic: fine as words of their own, never within a Vietnamese one. */
    private static boolean isForeign(char c) {
        return c >= '\u0370' && c <= '\u052F';
    }

    private static boolean isEastAsian(char c) {
        return (c >= '\u3040' && c <= '\u9FFF') || (c >= '\uAC00' && c <= '\uD7AF');
    }

    private boolean besideLatin(int i) {
        return isLatin(i - 1) || isLatin(i + 1);
    }

    private boolean isLatin(int i) {
        if (i < 0 || i >= value.length()) {
            return false;
        }
        char c = value.charAt(i);
        return Character.isLetter(c) && (c < '\u0370' || (c >= '\u1EA0' && c <= '\u1EF9'));
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < value.length() && value.charAt(i) >= '0' && value.charAt(i) <= '9';
    }

    private int wordStart(int i) {
        int start = i;
        while (start > 0 && i - start < LONGEST_WORD && value.charAt(start - 1) > ' ') {
            start--;
        }
        return start;
    }

    private int wordEnd(int i) {
        int end = i + 1;
        while (end < value.length() && end - i < LONGEST_WORD && value.charAt(end) > ' ') {
            end++;
        }
        return end;
    }
}
