package vn.niemyet.markup;

/**
 * A line of a table without its words: {@code | Sở Y tế |  || 12 |} is {@code |x| ||x|}, with the range of the line that each
 * character stands for. It says all that decides on cells and spans, and lines that look alike have one shape.
 */
final class TableShape {
    private final String pattern;
    private final int[] starts;
    private final int[] ends;

    private TableShape(String pattern, int[] starts, int[] ends) {
        this.pattern = pattern;
        this.starts = starts;
        this.ends = ends;
    }

    /** Bars, {@code x} for words, a blank for an empty cell. */
    String pattern() {
        return pattern;
    }

    /** Where the words that a character of the pattern stands for start in the line. */
    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    static TableShape of(CharSequence line) {
        int length = line.length();
        StringBuilder pattern = new StringBuilder();
        int[] starts = new int[length + 1];
        int[] ends = new int[length + 1];
        int at = 0;
        while (at < length) {
            int end = at;
            int first = -1;
            int last = -1;
            while (end < length && line.charAt(end) != '|') {
                if (!isBlank(line.charAt(end))) {
                    first = first < 0 ? end : first;
                    last = end + (line.charAt(end) == '\\' && end + 1 < length ? 1 : 0);
                    end = last;
                }
                end++;
            }
            if (end > at && (first >= 0 || (!pattern.isEmpty() && end < length))) {
                starts[pattern.length()] = first < 0 ? at : first;
                ends[pattern.length()] = first < 0 ? at : last + 1;
                pattern.append(first < 0 ? ' ' : 'x');
            }
            if (end < length) {
                starts[pattern.length()] = end;
                ends[pattern.length()] = end + 1;
                pattern.append('|');
            }
            at = end + 1;
        }
        return new TableShape(pattern.toString(), starts, ends);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
