package vn.niemyet.intake.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a table with bars: a span of columns ends with as many bars, a span of rows goes on as {@code ^^}. */
final class GridWriter {
    private final Grid grid;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    /** For each column how many more rows the cell above covers, and how many columns it has where it begins. */
    private final int[] rowsLeft;

    private final int[] columnsThere;

    private GridWriter(Grid grid) {
        this.grid = grid;
        this.width = grid.columns();
        this.rowsLeft = new int[width];
        this.columnsThere = new int[width];
    }

    static String write(Grid grid) {
        return grid.columns() == 0 ? "" : new GridWriter(grid).write();
    }

    private String write() {
        for (int i = 0; i < grid.rows().size(); i++) {
            row(grid.rows().get(i));
            if (i + 1 == grid.head()) {
                delimiter();
            }
        }
        caption().ifPresent(words -> out.append('[').append(words).append("]\n"));
        return out.toString().stripTrailing();
    }

    private void delimiter() {
        // A cell cannot reach from the head into the body.
        Arrays.fill(rowsLeft, 0);
        out.append("|---".repeat(width)).append("|\n");
    }

    private void row(Grid.Row row) {
        out.append('|');
        List<Grid.Cell> cells = new ArrayList<>(row.cells());
        int column = 0;
        while (column < width) {
            if (rowsLeft[column] > 0) {
                rowsLeft[column]--;
                cell("^^", columnsThere[column]);
                column += columnsThere[column];
            } else {
                int at = column;
                Optional<Grid.Cell> begins =
                        cells.stream().filter(cell -> cell.column() == at).findFirst();
                begins.ifPresent(this::begin);
                column += begins.map(Grid.Cell::columns).orElse(1);
                if (begins.isEmpty()) {
                    cell("", 1);
                }
            }
        }
        out.append('\n');
    }

    private void begin(Grid.Cell cell) {
        rowsLeft[cell.column()] = cell.rows() - 1;
        columnsThere[cell.column()] = cell.columns();
        cell(text(cell), cell.columns());
    }

    private void cell(String words, int columns) {
        out.append(' ').append(words).append(words.isEmpty() ? "" : " ").append("|".repeat(columns));
    }

    /** The paragraphs of a cell on one line; a table of bars has no other. */
    private static String text(Grid.Cell cell) {
        String line = cell.paragraphs().stream().map(GridWriter::oneLine).collect(Collectors.joining(" "));
        boolean looksLikeMarks = !line.isEmpty() && line.chars().allMatch(c -> "-: ^".indexOf(c) >= 0);
        return looksLikeMarks ? "\\" + line : line;
    }

    private static String oneLine(Paragraph paragraph) {
        RunBuilder line = new RunBuilder();
        paragraph.runs().forEach(run -> line.add(run.withText(run.text().replace('\n', ' '))));
        return Emphasis.markdown(line.build());
    }

    private Optional<String> caption() {
        return grid.caption().map(GridWriter::oneLine).filter(words -> !words.isEmpty());
    }
}
