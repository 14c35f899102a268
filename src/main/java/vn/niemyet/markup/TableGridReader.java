package vn.niemyet.markup;

import java.util.List;
import java.util.Optional;
import vn.niemyet.markup.TableGrid.Words;

/** From the lines of a table to its grid: caption, cells, spans in both directions. */
final class TableGridReader {
    private TableGridReader() {}

    /** The grid of {@code lines}; empty when they are no table after all. */
    static Optional<TableGrid> read(List<? extends CharSequence> lines) {
        int rows = hasBar(lines.get(lines.size() - 1)) ? lines.size() : lines.size() - 1;
        List<? extends CharSequence> withoutCaption = lines.subList(0, rows);
        int delimiter = delimiter(withoutCaption);
        if (delimiter < 0 || rows < 2) {
            return Optional.empty();
        }
        Optional<Words> caption = rows == lines.size() ? Optional.empty() : Optional.of(caption(lines, rows));
        return FlexmarkTables.read(withoutCaption, delimiter)
                .map(read -> RowSpans.merge(read, withoutCaption))
                .filter(read -> read.stream().anyMatch(row -> !row.cells().isEmpty()))
                .map(read -> new TableGrid(caption, read));
    }

    /** The words between the brackets of {@code [Bảng 1. Nhu cầu]}. */
    private static Words caption(List<? extends CharSequence> lines, int at) {
        String line = lines.get(at).toString();
        return new Words(at, line.indexOf('[') + 1, line.lastIndexOf(']'));
    }

    private static boolean hasBar(CharSequence line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '|') {
                return true;
            }
        }
        return false;
    }

    private static int delimiter(List<? extends CharSequence> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (isDelimiter(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDelimiter(CharSequence line) {
        boolean dash = false;
        boolean bar = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            dash |= c == '-';
            bar |= c == '|';
            if ("|-: \t".indexOf(c) < 0) {
                return false;
            }
        }
        return dash && bar;
    }
}
