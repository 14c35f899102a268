package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.text.FlatText;

/**
 * Parts a row that became one line into its cells: {@code 1 Rút ngắn thời gian … Sở Kế hoạch và Đầu tư Cục Thuế tỉnh; Công an
 * tỉnh Quý II/2017} ends with who leads, who supports, and until when.
 */
final class RowCells {
    private static final int LONGEST_TIME = 60;

    private final String value;
    private final String folded;
    private final GroupReader groups;

    RowCells(FlatText flat, GroupReader groups) {
        this.value = flat.value();
        this.folded = flat.folded();
        this.groups = groups;
    }

    /** The cells for these columns: what, lead, support and time; the row itself where it does not end with bodies. */
    List<Layout.Part> of(Layout.Part row, List<Table.Column> columns) {
        List<BodyGroup> run = run(row);
        if (run.isEmpty()) {
            return List.of(row);
        }
        boolean supports = columns.contains(Table.Column.SUPPORT) && run.size() > 1;
        int cut = supports ? run.get(1).start() : run.get(run.size() - 1).end();
        int behind = run.get(run.size() - 1).end();
        int first = Glance.wordEnd(folded, row.start(), row.end());
        List<Layout.Part> cells = new ArrayList<>();
        for (Table.Column column : columns) {
            cells.add(
                    switch (column) {
                        case ORDINAL -> new Layout.Part(row.start(), first);
                        case LEAD -> new Layout.Part(run.get(0).start(), cut);
                        case SUPPORT -> new Layout.Part(supports ? cut : behind, behind);
                        case TIME -> new Layout.Part(behind, row.end());
                        case OTHER ->
                            new Layout.Part(
                                    Glance.skipBlanks(folded, first, row.end()),
                                    run.get(0).start());
                    });
        }
        return cells;
    }

    /** {@code cho các trường} is the end of what is to be done, {@code Các sở, ngành} a cell. */
    private boolean isCell(BodyGroup group) {
        return !group.bodies().isEmpty() || Character.isUpperCase(value.charAt(group.start()));
    }

    /** The enumerations at the row's end with only blanks between them, and a time at most behind them. */
    private List<BodyGroup> run(Layout.Part row) {
        List<BodyGroup> run = new ArrayList<>();
        for (int at = row.start(); at < row.end(); ) {
            boolean word = Character.isLetter(folded.charAt(at)) && Glance.isEdge(folded, at);
            BodyGroup group = word ? groups.at(at, row.end(), true) : null;
            if (group != null && !group.isPerson() && (!run.isEmpty() || isCell(group))) {
                if (!run.isEmpty()
                        && Glance.skipBlanks(folded, run.get(run.size() - 1).end(), row.end()) != at) {
                    run.clear();
                }
                run.add(group);
            }
            at = Math.max(group == null ? Glance.wordEnd(folded, at, row.end()) : group.end(), at + 1);
        }
        boolean last = !run.isEmpty() && row.end() - run.get(run.size() - 1).end() <= LONGEST_TIME;
        return last ? run : List.of();
    }
}
