package vn.niemyet.reading;

/**
 * What may be the printed number of an item at the start of a line.
 *
 * @param label the number without point and brackets, as written: {@code 12}, {@code II}, {@code đ}, {@code 2.1}, {@code Điều 3}
 * @param value what it counts; of {@code 2.1} the last part
 * @param start index of its first character in the flat text
 * @param end behind its point or bracket
 * @param content index of the first character behind it, blanks aside
 */
record Marker(MarkerStyle style, String label, int value, int start, int end, int content) {

    /** {@code 2} of {@code 2.1}; empty for all other styles. */
    String prefix() {
        int point = style == MarkerStyle.DECIMAL ? label.lastIndexOf('.') : -1;
        return point < 0 ? "" : label.substring(0, point);
    }

    /** Whether this counts on from {@code before}, a marker of the same list. */
    boolean follows(Marker before) {
        boolean lettered = style == MarkerStyle.LETTER || style == MarkerStyle.BRACKET_LETTER;
        return lettered ? Ordinals.follows(before.value, value) : value == before.value + 1;
    }
}
