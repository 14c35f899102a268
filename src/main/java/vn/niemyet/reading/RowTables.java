package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.niemyet.text.FlatText;

/**
 * Finds tables whose rows became lines, their cells one behind the other: below {@code TT Nhiệm vụ Cơ quan chủ trì Cơ quan phối
 * hợp Thời gian hoàn thành} each row begins with its number and ends with the bodies and the time. Where one cell ends and the
 * next begins only the names tell; each row is one part here, parted by {@link RowCells}.
 */
final class RowTables {
    private static final int LONGEST_HEAD = 240;
    private static final int LONGEST_ROW = 1200;
    private static final int FEWEST_ROWS = 2;
    private static final Beginnings ORDINALS = Beginnings.of("tt |stt |số tt |số thứ tự |tt\n|stt\n|số tt\n");
    private static final Beginnings BEHIND =
            Beginnings.of("phụ lục|ghi chú|nơi nhận|biểu số|mẫu số|biểu mẫu|tm.|kt.|tổng cộng");

    private static final int HEAD_CELL = 5;
    private static final int TALL = 8;
    private static final List<String> LEADS = List.of(
            "chủ trì",
            "cơ quan thực hiện",
            "đơn vị thực hiện",
            "phân công thực hiện",
            "trách nhiệm thực hiện",
            "chịu trách nhiệm",
            "đơn vị phụ trách");

    private final FlatText flat;
    private final Layout.Part part;

    private RowTables(FlatText flat, Layout.Part part) {
        this.flat = flat;
        this.part = part;
    }

    static void find(FlatText flat, Layout.Part part, List<Table> tables) {
        RowTables finder = new RowTables(flat, part);
        List<Table> earlier = List.copyOf(tables);
        for (int line = part.start(); line < part.end(); ) {
            boolean known = Tables.at(earlier, line) != null;
            Table table = !known && ORDINALS.at(flat.folded(), line) ? finder.at(line) : null;
            if (table != null) {
                tables.add(table);
            }
            line = finder.next(table == null ? line : table.end());
        }
    }

    private int next(int at) {
        int newline = flat.value().indexOf('\n', at);
        return newline < 0 || newline >= part.end() ? part.end() : Glance.skipBlanks(flat.value(), newline, part.end());
    }

    private int lineEnd(int at) {
        int newline = flat.value().indexOf('\n', at);
        return newline < 0 || newline > part.end() ? part.end() : newline;
    }

    /** The head may take some lines; it names who is to do something. */
    private @Nullable Table at(int head) {
        int behind = head;
        List<Table.Column> columns = List.of();
        boolean tall = lineEnd(head) - head <= HEAD_CELL;
        int most = tall ? TALL : 3;
        for (int lines = 0; lines < most && isOpen(columns, behind, tall) && behind < part.end(); lines++) {
            columns = columns(head, lineEnd(behind));
            behind = next(behind);
        }
        boolean told = columns.contains(Table.Column.LEAD) && behind - head <= LONGEST_HEAD;
        List<List<Layout.Part>> rows =
                told ? rows(ordinal(behind) > 0 || roman(behind) ? behind : next(behind)) : List.of();
        return rows.size() < FEWEST_ROWS
                ? null
                : new Table(head, rows.get(rows.size() - 1).get(0).end(), columns, rows);
    }

    /** Whether the head goes on: up to its lead, and where each of its cells is a line up to the first row. */
    private boolean isOpen(List<Table.Column> columns, int line, boolean tall) {
        return !columns.contains(Table.Column.LEAD) || (tall && ordinal(line) == 0);
    }

    /** What the head's words tell of the columns, in their order. */
    private List<Table.Column> columns(int start, int end) {
        String words = flat.folded().substring(start, end).replace('\n', ' ');
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.ORDINAL, Table.Column.OTHER));
        if (LEADS.stream().anyMatch(words::contains)) {
            columns.add(Table.Column.LEAD);
        }
        if (words.contains("phối hợp")) {
            columns.add(Table.Column.SUPPORT);
        }
        if (words.contains("thời gian") || words.contains("thời hạn") || words.contains("tiến độ")) {
            columns.add(Table.Column.TIME);
        }
        return columns;
    }

    private List<List<Layout.Part>> rows(int first) {
        List<List<Layout.Part>> rows = new ArrayList<>();
        int expected = 1;
        int row = -1;
        int line = first;
        while (line < part.end() && !BEHIND.at(flat.folded(), line)) {
            boolean begins = ordinal(line) == expected;
            if (row >= 0 && (begins || roman(line) || line - row > LONGEST_ROW)) {
                rows.add(List.of(new Layout.Part(row, end(line))));
                row = -1;
            }
            if (begins) {
                row = line;
                expected++;
            }
            line = next(line);
        }
        if (row >= 0) {
            rows.add(List.of(new Layout.Part(row, end(line))));
        }
        return rows;
    }

    private int end(int line) {
        return Glance.trimBlanks(flat.value(), line, part.start());
    }

    /** The number that a row begins with: {@code 3 Công khai quy hoạch …}; 0 where there is none. */
    private int ordinal(int line) {
        int number = 0;
        int at = line;
        while (at < part.end() && Character.isDigit(flat.value().charAt(at)) && at - line < 3) {
            number = number * 10 + Character.digit(flat.value().charAt(at++), 10);
        }
        at = at > line && at < part.end() && flat.value().charAt(at) == '.' ? at + 1 : at;
        boolean words =
                at + 1 < part.end() && Glance.isBlank(flat.value().charAt(at)) && Glance.isUpper(flat.value(), at + 1);
        return words ? number : 0;
    }

    /** {@code II Tiếp cận đất đai}: a group of rows. */
    private boolean roman(int line) {
        int end = Glance.wordEnd(flat.value(), line, part.end());
        boolean words = end > line
                && end - line <= 5
                && end < part.end()
                && flat.value().charAt(end) == ' ';
        return words && Ordinals.roman(flat.folded().substring(line, end)) > 0 && Glance.isUpper(flat.value(), line);
    }
}
