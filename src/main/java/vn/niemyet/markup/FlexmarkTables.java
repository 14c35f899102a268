package vn.niemyet.markup;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.niemyet.markup.TableGrid.Align;
import vn.niemyet.markup.TableGrid.Cell;
import vn.niemyet.markup.TableGrid.Row;
import vn.niemyet.markup.TableGrid.Words;

/**
 * The only class that knows flexmark: it lets its tables extension decide which cells the lines of a table have, how many
 * columns each covers, which rows are the head and how columns are aligned.
 *
 * <p>flexmark is shown the {@link TableShape}s of the lines, each shape once, never the words: so a table of a thousand like
 * rows costs one, and no content can keep a second parser busy.
 */
final class FlexmarkTables {
    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1))
            .build();

    private final List<TableShape> shapes = new ArrayList<>();
    private final int delimiter;
    private final Map<String, Integer> heads = new HashMap<>();
    private final Map<String, Integer> bodies = new HashMap<>();

    /** Where each shape starts in what flexmark is shown. */
    private final List<Integer> offsets = new ArrayList<>();

    private FlexmarkTables(List<? extends CharSequence> lines, int delimiter) {
        this.delimiter = delimiter;
        for (CharSequence line : lines) {
            shapes.add(TableShape.of(line));
        }
    }

    /**
     * The grid of the rows in {@code lines}, row spans not yet merged; empty if flexmark sees no table in them.
     *
     * @param delimiter index of the delimiter row
     */
    static Optional<List<Row>> read(List<? extends CharSequence> lines, int delimiter) {
        FlexmarkTables tables = new FlexmarkTables(lines, delimiter);
        String shown = tables.shapesOnce(lines.get(delimiter).toString().strip());
        Node block = PARSER.parse(shown).getFirstChild();
        return block instanceof TableBlock ? tables.rows(rowsOf(block, false), columns(block)) : Optional.empty();
    }

    private String shapesOnce(String delimiterRow) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < shapes.size(); i++) {
            Map<String, Integer> seen = i < delimiter ? heads : bodies;
            String pattern = shapes.get(i).pattern();
            if (i == delimiter) {
                out.append(delimiterRow).append('\n');
            } else if (seen.putIfAbsent(pattern, offsets.size()) == null) {
                offsets.add(out.length());
                out.append(pattern).append('\n');
            }
        }
        return out.toString();
    }

    /** The rows of head and body, or the delimiter row. */
    private static List<TableRow> rowsOf(Node block, boolean delimiter) {
        List<TableRow> rows = new ArrayList<>();
        for (Node section : block.getChildren()) {
            if (section instanceof TableSeparator == delimiter) {
                section.getChildren().forEach(row -> rows.add((TableRow) row));
            }
        }
        return rows;
    }

    private static List<Align> columns(Node block) {
        List<Align> columns = new ArrayList<>();
        for (TableRow row : rowsOf(block, true)) {
            row.getChildren().forEach(cell -> columns.add(align((TableCell) cell)));
        }
        return columns;
    }

    /** The rows of all lines; empty if flexmark left a shape or one of its words out. */
    private Optional<List<Row>> rows(List<TableRow> known, List<Align> columns) {
        List<List<Cell>> cells = new ArrayList<>();
        int width = columns.size();
        for (int i = 0; i < shapes.size() && known.size() == offsets.size(); i++) {
            if (i != delimiter) {
                int shape = Objects.requireNonNull(
                        (i < delimiter ? heads : bodies).get(shapes.get(i).pattern()));
                cells.add(cells(i, known.get(shape), offsets.get(shape)));
                width = Math.max(width, width(cells.get(cells.size() - 1)));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (List<Cell> row : cells) {
            rows.add(new Row(rows.size() < delimiter, filled(row, columns, width)));
        }
        return rows.size() == shapes.size() - 1 && hasAllWords(rows) ? Optional.of(rows) : Optional.empty();
    }

    private boolean hasAllWords(List<Row> rows) {
        long shown = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.words().isEmpty())
                .count();
        long written = 0;
        for (int i = 0; i < shapes.size(); i++) {
            written += i == delimiter
                    ? 0
                    : shapes.get(i).pattern().chars().filter(c -> c == 'x').count();
        }
        return shown == written;
    }

    private List<Cell> cells(int line, TableRow known, int offset) {
        List<Cell> cells = new ArrayList<>();
        for (Node child : known.getChildren()) {
            TableCell cell = (TableCell) child;
            cells.add(new Cell(words(line, shapes.get(line), cell, offset), cell.getSpan(), 1, align(cell)));
        }
        return cells;
    }

    /** A row that is too short gets empty cells, so that every row covers every column. */
    private static List<Cell> filled(List<Cell> cells, List<Align> columns, int width) {
        for (int column = width(cells); column < width; column++) {
            Align align = column < columns.size() ? columns.get(column) : Align.NONE;
            cells.add(new Cell(new Words(0, 0, 0), 1, 1, align));
        }
        return cells;
    }

    private static int width(List<Cell> cells) {
        return cells.stream().mapToInt(Cell::columns).sum();
    }

    private static Words words(int line, TableShape shape, TableCell cell, int offset) {
        if (!cell.getText().toString().equals("x")) {
            return new Words(line, 0, 0);
        }
        int at = cell.getText().getStartOffset() - offset;
        return new Words(line, shape.start(at), shape.end(at));
    }

    private static Align align(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        return alignment == null ? Align.NONE : Align.valueOf(alignment.name());
    }
}
