package vn.niemyet.markup;

import org.commonmark.node.CustomBlock;
import vn.niemyet.markup.TableGrid.Align;

/** The nodes of a table in the tree of a text: a table holds an optional caption and rows, a row cells. */
final class TableNodes {
    private TableNodes() {}

    /** {@code <table>} */
    static final class Table extends CustomBlock {}

    /** {@code <caption>} */
    static final class Caption extends CustomBlock {}

    /** {@code <tr>} */
    static final class Row extends CustomBlock {
        private final boolean head;

        Row(boolean head) {
            this.head = head;
        }

        boolean isHead() {
            return head;
        }
    }

    /** {@code <th>} or {@code <td>} */
    static final class Cell extends CustomBlock {
        private final TableGrid.Cell shape;
        private final boolean head;

        Cell(TableGrid.Cell shape, boolean head) {
            this.shape = shape;
            this.head = head;
        }

        /** Whether it names a column: an empty cell names none. */
        boolean isHead() {
            return head && !shape.words().isEmpty();
        }

        int columns() {
            return shape.columns();
        }

        int rows() {
            return shape.rows();
        }

        Align align() {
            return shape.align();
        }
    }

    /** Lines with bars that turned out to be no table: {@code <p>} with a line break after each. */
    static final class Lines extends CustomBlock {}
}
