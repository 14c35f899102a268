package vn.niemyet.intake.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table with its spans (bảng, biểu).
 *
 * @param caption the words printed above it ({@code Bảng 1. Nhu cầu vốn})
 * @param rows each with the cells that begin in it
 * @param head how many rows are its head
 */
public record Grid(Optional<Paragraph> caption, List<Row> rows, int head) implements Block {

    public Grid {
        rows = List.copyOf(rows);
    }

    /** The cells that begin in one row, from left to right. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell with the columns and rows it covers.
     *
     * @param column the first column it covers, from 0
     * @param columns how many columns it covers
     * @param rows how many rows it covers
     */
    public record Cell(int column, int columns, int rows, List<Paragraph> paragraphs) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        public String words() {
            return paragraphs.stream().map(Paragraph::words).collect(Collectors.joining(" "));
        }
    }

    public int columns() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
    }

    public Grid withCaption(Paragraph words) {
        return new Grid(Optional.of(words), rows, head);
    }

    @Override
    public String words() {
        Stream<String> above = caption.stream().map(Paragraph::words);
        Stream<String> cells =
                rows.stream().flatMap(row -> row.cells().stream()).map(Cell::words);
        return Stream.concat(above, cells).collect(Collectors.joining(" "));
    }
}
