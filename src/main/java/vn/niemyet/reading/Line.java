package vn.niemyet.reading;

import vn.niemyet.text.FlatText;

/**
 * A printed line of the flat text, or one column of it where two stand side by side.
 *
 * @param start index into the flat text
 * @param end behind the last character
 * @param row counts printed lines from 0; columns of one line share it
 * @param column 0 for the left one
 * @param afterGap whether an empty line stands before it
 * @param value the characters as written
 * @param folded the same for matching
 */
record Line(int start, int end, int row, int column, boolean afterGap, String value, String folded) {
    private static final int GLANCE = 200;

    static Line of(FlatText flat, int start, int end, int row, int column) {
        boolean afterGap = start > 1
                && flat.value().charAt(start - 1) == '\n'
                && flat.value().charAt(start - 2) == '\n';
        return new Line(
                start,
                end,
                row,
                column,
                afterGap && column == 0,
                flat.value().substring(start, end),
                flat.folded().substring(start, end));
    }

    boolean startsWith(String foldedWords) {
        return folded.startsWith(foldedWords);
    }

    /** Whether the line begins with these words and not only with a part of a longer word. */
    boolean startsWithWords(String foldedWords) {
        int end = foldedWords.length();
        return startsWith(foldedWords) && (folded.length() == end || !Character.isLetterOrDigit(folded.charAt(end)));
    }

    char last() {
        return value.charAt(value.length() - 1);
    }

    boolean endsSentence() {
        return last() == '.' || last() == ';' || last() == ':';
    }

    boolean isBullet() {
        char first = folded.charAt(0);
        return first == '-' || first == '+' || first == '\u2022' || first == '\u00B7' || first == '\uF0B7';
    }

    /** No letter and no digit: the rule under a letterhead, a row of dots, the star of a Party head. */
    boolean isRule() {
        for (int i = 0; i < Math.min(GLANCE, value.length()); i++) {
            if (Character.isLetterOrDigit(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Letters are capitals but for a few ({@code KẾ HOẠCH v2}): at most one small letter in six. */
    boolean isCapitals() {
        int small = 0;
        int large = 0;
        for (int i = 0; i < Math.min(GLANCE, value.length()); i++) {
            small += Character.isLowerCase(value.charAt(i)) ? 1 : 0;
            large += Character.isUpperCase(value.charAt(i)) ? 1 : 0;
        }
        return large > 0 && small * 5 <= large;
    }

    /** The folded words without what is neither letter nor digit at both ends: {@code (Đã ký)} gives {@code đã ký}. */
    String bare() {
        int from = 0;
        int to = folded.length();
        while (from < to && !Character.isLetterOrDigit(folded.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(folded.charAt(to - 1))) {
            to--;
        }
        return folded.substring(from, to);
    }

    boolean startsSmall() {
        return Character.isLowerCase(value.charAt(0));
    }
}
