package vn.niemyet.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.niemyet.markup.TableGrid.Cell;
import vn.niemyet.markup.TableGrid.Row;
import vn.niemyet.markup.TableGrid.Words;

/**
 * Merges cells downwards: a cell of only {@code ^^} continues the cell above it, if that one covers the same columns and
 * belongs to the same part of the table. Elsewhere {@code ^^} is just what the cell says.
 */
final class RowSpans {
    private static final String CONTINUED = "^^";

    private final List<? extends CharSequence> lines;
    private final List<List<Cell>> merged = new ArrayList<>();

    /** For each column the cell that covers it from above: its row and place in {@link #merged}, its first column. */
    private int[][] above = new int[0][];

    private RowSpans(List<? extends CharSequence> lines) {
        this.lines = lines;
    }

    static List<Row> merge(List<Row> rows, List<? extends CharSequence> lines) {
        RowSpans spans = new RowSpans(lines);
        List<Row> out = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i == 0 || rows.get(i).head() != rows.get(i - 1).head()) {
                spans.above = new int[0][];
            }
            spans.add(rows.get(i));
        }
        for (int i = 0; i < rows.size(); i++) {
            out.add(new Row(rows.get(i).head(), List.copyOf(spans.merged.get(i))));
        }
        return out;
    }

    private void add(Row row) {
        int width = row.cells().stream().mapToInt(Cell::columns).sum();
        int[][] next = new int[width][];
        List<Cell> kept = new ArrayList<>();
        merged.add(kept);
        int column = 0;
        for (Cell cell : row.cells()) {
            int[] place = placeAbove(cell, column);
            if (place.length == 0) {
                place = new int[] {merged.size() - 1, kept.size(), column};
                kept.add(cell);
            } else {
                List<Cell> owner = merged.get(place[0]);
                Cell grown = owner.get(place[1]);
                owner.set(place[1], grown.withRows(grown.rows() + 1));
            }
            Arrays.fill(next, column, column + cell.columns(), place);
            column += cell.columns();
        }
        above = next;
    }

    /** The cell that {@code cell} continues; nothing if it has words of its own. */
    private int[] placeAbove(Cell cell, int column) {
        if (column >= above.length || !isContinued(cell.words())) {
            return new int[0];
        }
        int[] place = above[column];
        boolean fits = place[2] == column && merged.get(place[0]).get(place[1]).columns() == cell.columns();
        return fits ? place : new int[0];
    }

    private boolean isContinued(Words words) {
        return CONTINUED.contentEquals(lines.get(words.line()).subSequence(words.start(), words.end()));
    }
}
