package vn.niemyet.markup;

import java.util.List;
import java.util.Optional;

/**
 * A table as it is shown (bảng, biểu của phụ lục): rows of cells with their spans. Ranges count in the lines that were
 * captured.
 */
record TableGrid(Optional<Words> caption, List<Row> rows) {

    /** A range of one line: {@code start} to before {@code end}. */
    record Words(int line, int start, int end) {
        boolean isEmpty() {
            return end <= start;
        }
    }

    /**
     * @param head whether it stands above the delimiter row
     */
    record Row(boolean head, List<Cell> cells) {}

    /**
     * @param columns how many columns it covers
     * @param rows how many rows it covers
     */
    record Cell(Words words, int columns, int rows, Align align) {
        Cell withRows(int more) {
            return new Cell(words, columns, more, align);
        }
    }

    enum Align {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }
}
