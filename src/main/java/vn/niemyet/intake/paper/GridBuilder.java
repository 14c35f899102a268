package vn.niemyet.intake.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Builds a table row by row, from left to right, and settles what the files leave open: how far down a cell reaches, and
 * which rows are the head. Words in a cell that is covered by the one above go to that one.
 */
public final class GridBuilder {
    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_HEAD = 8;

    private final List<List<Draft>> rows = new ArrayList<>();
    private Draft[] above = new Draft[0];
    private Draft[] current = new Draft[0];
    private int column;

    /** A cell that may still grow. */
    private static final class Draft {
        private final int column;
        private final int row;
        private final List<Paragraph> words;
        private int columns;
        private int rows = 1;

        Draft(int column, int row, int columns, List<Paragraph> words) {
            this.column = column;
            this.row = row;
            this.columns = columns;
            this.words = new ArrayList<>(words);
        }

        Grid.Cell cell() {
            return new Grid.Cell(column, columns, rows, words);
        }
    }

    /** Begins the next row. */
    public void row() {
        above = current;
        current = new Draft[0];
        rows.add(new ArrayList<>());
        column = 0;
    }

    /** Leaves columns empty. */
    public void skip(int columns) {
        for (int i = 0; i < columns; i++) {
            cell(1, List.of());
        }
    }

    /** A cell of its own. */
    public void cell(int columns, List<Paragraph> words) {
        int fitting = Math.max(1, Math.min(columns, MOST_COLUMNS - column));
        if (column >= MOST_COLUMNS) {
            last().ifPresent(draft -> draft.words.addAll(words));
            return;
        }
        Draft draft = new Draft(column, rows.size() - 1, fitting, words);
        rows.get(rows.size() - 1).add(draft);
        cover(draft, fitting);
    }

    /** A cell that reaches further down, {@code rows} in all; columns it covers are passed over in the rows below. */
    public void cell(int columns, int rowsDown, List<Paragraph> words) {
        cell(columns, words);
        last().ifPresent(draft -> draft.rows = Math.max(1, rowsDown));
    }

    /** The cell above goes on; where none fits, this is a cell of its own. */
    public void goOn(int columns, List<Paragraph> words) {
        Draft up = column < above.length ? above[column] : null;
        if (up == null || up.column != column) {
            cell(columns, words);
            return;
        }
        up.rows++;
        up.words.addAll(words.stream().filter(paragraph -> !paragraph.isBlank()).toList());
        cover(up, up.columns);
    }

    /** The cell to the left goes on. */
    public void widen(int columns, List<Paragraph> words) {
        Optional<Draft> left = last();
        if (left.isEmpty()) {
            cell(columns, words);
        } else {
            left.get()
                    .words
                    .addAll(words.stream()
                            .filter(paragraph -> !paragraph.isBlank())
                            .toList());
            left.get().columns += columns;
            cover(left.get(), columns);
        }
    }

    /** Passes over the columns that cells with a known reach cover from above (HTML's {@code rowspan}). */
    public void passCovered() {
        while (column < above.length && above[column] != null) {
            Draft up = above[column];
            if (up.row + up.rows < rows.size()) {
                return;
            }
            cover(up, up.columns);
        }
    }

    private Optional<Draft> last() {
        List<Draft> row = rows.get(rows.size() - 1);
        return row.isEmpty() ? Optional.empty() : Optional.of(row.get(row.size() - 1));
    }

    private void cover(Draft draft, int columns) {
        int end = column + columns;
        if (current.length < end) {
            current = Arrays.copyOf(current, end);
        }
        Arrays.fill(current, column, end, draft);
        column = end;
    }

    /**
     * The table; with {@code head} 0, its head is as deep as the deepest cell of the first row. No cell may reach from the
     * head into the body.
     */
    public Grid build(int head) {
        List<Grid.Row> built = new ArrayList<>();
        for (List<Draft> row : rows) {
            built.add(new Grid.Row(row.stream().map(Draft::cell).toList()));
        }
        return new Grid(Optional.empty(), built, head(Math.max(1, head)));
    }

    private int head(int least) {
        int head = least;
        for (int i = 0; i < Math.min(head, rows.size()); i++) {
            for (Draft draft : rows.get(i)) {
                head = Math.max(head, i + draft.rows);
            }
        }
        return Math.min(head, rows.size()) <= LONGEST_HEAD ? Math.min(head, rows.size()) : least;
    }
}
