package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Basis;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.Known;
import vn.niemyet.model.Task;
import vn.niemyet.text.FlatText;

/**
 * Reads the tasks of tables whose head says who does something: {@code Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian}.
 */
final class TableTasks {
    private static final int LONGEST_TEXT = 400;
    private static final int LONGEST_TIME = 120;

    private final FlatText flat;
    private final GroupReader groups;
    private final DeadlineReader deadlines;
    private final UnknownBodies unknown;

    TableTasks(FlatText flat, GroupReader groups, DeadlineReader deadlines, UnknownBodies unknown) {
        this.flat = flat;
        this.unknown = unknown;
        this.groups = groups;
        this.deadlines = deadlines;
    }

    List<Task> read(List<Table> tables) {
        List<Task> tasks = new ArrayList<>();
        for (Table table : tables) {
            if (table.assignsWork()) {
                table.rows().forEach(row -> task(table, cells(table, row)).ifPresent(tasks::add));
            }
        }
        return tasks;
    }

    /** A row that became one line is parted by the names in it. */
    private List<Layout.Part> cells(Table table, List<Layout.Part> row) {
        return row.size() == 1 && table.columns().size() > 2
                ? new RowCells(flat, groups).of(row.get(0), table.columns())
                : row;
    }

    private Optional<Task> task(Table table, List<Layout.Part> row) {
        List<Table.Column> columns = row.size() == table.columns().size() ? table.columns() : byContent(table, row);
        List<Agency> leads = bodies(columns, row, Table.Column.LEAD);
        List<Agency> supports = bodies(columns, row, Table.Column.SUPPORT).stream()
                .filter(body -> !leads.contains(body))
                .toList();
        Optional<Known<Deadline>> due = due(columns, row);
        Layout.Part what = what(columns, row);
        if (leads.isEmpty() && supports.isEmpty() && due.isEmpty()) {
            return Optional.empty();
        }
        int end = Math.min(what.end(), what.start() + LONGEST_TEXT);
        return Optional.of(new Task(
                "",
                leads,
                supports,
                due,
                flat.words(what.start(), end),
                flat.span(row.get(0).start(), row.get(row.size() - 1).end())));
    }

    /** The columns of a row that lost or gained cells: bodies first lead, then support; a short moment is the time. */
    private List<Table.Column> byContent(Table table, List<Layout.Part> row) {
        List<Table.Column> columns = new ArrayList<>();
        boolean led = false;
        for (int i = 0; i < row.size(); i++) {
            boolean bodies = i > 0 && isBodies(row.get(i));
            Table.Column who = led ? Table.Column.SUPPORT : Table.Column.LEAD;
            boolean time = !bodies && row.get(i).end() - row.get(i).start() <= LONGEST_TIME && led;
            columns.add(bodies && table.columns().contains(who) ? who : time ? Table.Column.TIME : Table.Column.OTHER);
            led |= bodies;
        }
        return columns;
    }

    private boolean isBodies(Layout.Part cell) {
        BodyGroup group = groups.at(cell.start(), cell.end(), true);
        return group != null
                && !group.isPerson()
                && (group.end() - cell.start()) * 3 >= (cell.end() - cell.start()) * 2;
    }

    private List<Agency> bodies(List<Table.Column> columns, List<Layout.Part> row, Table.Column wanted) {
        List<Agency> bodies = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (columns.get(i) == wanted) {
                groups.all(row.get(i), unknown::use).stream()
                        .filter(body -> !bodies.contains(body))
                        .forEach(bodies::add);
            }
        }
        return bodies;
    }

    private Optional<Known<Deadline>> due(List<Table.Column> columns, List<Layout.Part> row) {
        for (int i = 0; i < row.size(); i++) {
            if (columns.get(i) == Table.Column.TIME) {
                Optional<DeadlineReader.Found> found =
                        deadlines.ofTableCell(row.get(i).start(), row.get(i).end());
                if (found.isPresent()) {
                    Layout.Part cell = row.get(i);
                    return Optional.of(new Known<>(
                            found.get().deadline(),
                            Basis.TEXT,
                            flat.span(cell.start(), cell.end()),
                            flat.words(cell.start(), cell.end())));
                }
            }
        }
        return Optional.empty();
    }

    /** The first cell that says what is to be done. */
    private static Layout.Part what(List<Table.Column> columns, List<Layout.Part> row) {
        int other = columns.indexOf(Table.Column.OTHER);
        return other < 0
                ? row.get(0)
                : other == 0 && row.size() > 1 && columns.get(1) == Table.Column.OTHER ? row.get(1) : row.get(other);
    }
}
