package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.text.FlatText;

/** Finds tables drawn with bars: {@code | TT | Nhiệm vụ | Đơn vị chủ trì |}. */
final class BarTables {
    private static final int LONGEST_CELL_OF_HEAD = 120;

    private static final int FEWEST_BARS = 2;

    private final FlatText flat;
    private final int end;
    private int bar = -1;

    private BarTables(FlatText flat, int end) {
        this.flat = flat;
        this.end = end;
    }

    static void find(FlatText flat, Layout.Part part, List<Table> tables) {
        BarTables finder = new BarTables(flat, part.end());
        for (int line = part.start(); line < part.end(); ) {
            int behind = line;
            boolean drawn = flat.value().charAt(line) == '|';
            while (behind < part.end() && (drawn ? flat.value().charAt(behind) == '|' : finder.hasBars(behind))) {
                behind = finder.nextLine(behind);
            }
            Table table = behind > line ? finder.table(line, behind) : null;
            if (table != null && (drawn || table.assignsWork())) {
                tables.add(table);
            }
            line = behind > line ? behind : finder.nextLine(line);
        }
    }

    /** {@code TT | Nhiệm vụ | Chủ trì}: a row that has no bar before its first cell. */
    private boolean hasBars(int line) {
        int newline = flat.value().indexOf('\n', line);
        int limit = newline < 0 || newline > end ? end : newline;
        int bars = 0;
        for (int bar = nextBar(line); bar < limit; bar = nextBar(bar + 1)) {
            bars++;
        }
        return bars >= FEWEST_BARS;
    }

    /** The first bar between blanks at or behind {@code from}; asked again only behind it, for most texts have none. */
    private int nextBar(int from) {
        if (bar < from) {
            int next = flat.value().indexOf(" | ", from);
            bar = next < 0 ? Integer.MAX_VALUE : next;
        }
        return bar;
    }

    private int nextLine(int line) {
        int newline = flat.value().indexOf('\n', line);
        return newline < 0 || newline >= end ? end : Glance.skipBlanks(flat.value(), newline, end);
    }

    private Table table(int start, int behind) {
        List<List<Layout.Part>> rows = new ArrayList<>();
        for (int line = start; line < behind; line = nextLine(line)) {
            List<Layout.Part> cells = cells(line);
            if (!isRule(cells)) {
                rows.add(cells);
            }
        }
        List<Table.Column> columns = rows.isEmpty() ? List.of() : columns(rows.remove(0));
        return new Table(start, behind, columns, rows);
    }

    private List<Table.Column> columns(List<Layout.Part> head) {
        return head.stream()
                .map(cell -> flat.folded()
                        .substring(cell.start(), Math.min(cell.end(), cell.start() + LONGEST_CELL_OF_HEAD)))
                .map(Table.Column::of)
                .toList();
    }

    private List<Layout.Part> cells(int line) {
        int newline = flat.value().indexOf('\n', line);
        int limit = newline < 0 || newline > end ? end : newline;
        List<Layout.Part> cells = new ArrayList<>();
        int from = flat.value().charAt(line) == '|' ? line + 1 : line;
        while (from < limit) {
            int bar = flat.value().indexOf('|', from);
            int to = bar < 0 || bar > limit ? limit : bar;
            int start = Glance.skipBlanks(flat.value(), from, to);
            cells.add(new Layout.Part(start, Math.max(start, Glance.trimBlanks(flat.value(), to, start))));
            from = to + 1;
        }
        return cells;
    }

    private boolean isRule(List<Layout.Part> cells) {
        for (Layout.Part cell : cells) {
            for (int i = cell.start(); i < cell.end(); i++) {
                if (":-= ".indexOf(flat.folded().charAt(i)) < 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
