package vn.niemyet.intake.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads the two columns of a letterhead, and those of the last lines (nơi nhận beside the signature), one after the other:
 * the left one down, then the right one. Elsewhere what stands on one row stays on one line.
 */
public final class Columns {
    private static final List<String> SIGNATURES =
            List.of("tm. ", "kt. ", "tl. ", "tuq. ", "q. ", "t/m ", "k/t ", "t/l ", "tm.", "kt.", "tl.");
    private static final List<String> RECIPIENTS = List.of("nơi nhận", "nơi gửi");
    private static final List<String> ADDRESSEES = List.of("kính gửi", "kính gởi");
    private static final int LOOK_AHEAD = 6;
    private static final double CENTRED = 0.06;

    private final List<List<TextLine>> rows;
    private final double left;
    private final double right;
    private final List<TextLine> out = new ArrayList<>();

    private Columns(List<List<TextLine>> rows) {
        this.rows = new ArrayList<>(rows);
        List<TextLine> all = rows.stream().flatMap(List::stream).toList();
        this.left = all.stream().mapToDouble(TextLine::left).min().orElse(0);
        this.right = all.stream().mapToDouble(TextLine::right).max().orElse(0);
    }

    /** The lines of one page in the order of reading; each row holds its lines from left to right. */
    public static List<TextLine> inOrder(List<List<TextLine>> rows) {
        Columns columns = new Columns(rows);
        int i = 0;
        while (i < rows.size()) {
            int end = columns.region(i);
            if (end == i) {
                columns.out.add(TextLine.row(columns.rows.get(i)));
                end++;
            }
            i = end;
        }
        return columns.out;
    }

    /** Reads a region of two columns that begins with this row; gives the row behind it, or the same row where none begins. */
    private int region(int start) {
        boolean head = any(rows.get(start), HeadLine.MOTTOES);
        int first = head || isTail(start) ? firstPair(start) : -1;
        if (first < 0) {
            return start;
        }
        Gutter gutter = Gutter.of(rows.get(first));
        int end = start;
        while (end < rows.size() && belongs(rows.get(end), gutter, head)) {
            gutter = gutter.narrowedBy(rows.get(end));
            end++;
        }
        if (end <= first) {
            return start;
        }
        read(rows.subList(start, end), gutter);
        setApart(end);
        return end;
    }

    private int firstPair(int start) {
        return IntStream.range(start, Math.min(rows.size(), start + LOOK_AHEAD))
                .filter(i -> rows.get(i).size() == 2)
                .findFirst()
                .orElse(-1);
    }

    private boolean isTail(int start) {
        if (any(rows.get(start), RECIPIENTS)) {
            return true;
        }
        return any(rows.get(start), SIGNATURES)
                && rows.subList(start, Math.min(rows.size(), start + LOOK_AHEAD)).stream()
                        .anyMatch(row -> any(row, RECIPIENTS));
    }

    private static boolean any(List<TextLine> row, List<String> beginnings) {
        return row.stream()
                .map(TextLine::folded)
                .anyMatch(words -> beginnings.stream().anyMatch(words::startsWith));
    }

    /** Whether a row keeps to the columns. A line in the middle of the page ends a letterhead: it names the kind. */
    private boolean belongs(List<TextLine> row, Gutter gutter, boolean head) {
        if (row.size() > 2 || !row.stream().allMatch(gutter::fits)) {
            return false;
        }
        if (!head || row.size() == 2 || any(row, HeadLine.MOTTOES)) {
            return true;
        }
        return !isCentred(row.get(0)) && !any(row, ADDRESSEES);
    }

    private boolean isCentred(TextLine line) {
        return Math.abs(line.centre() - (left + right) / 2) < (right - left) * CENTRED;
    }

    private void read(List<List<TextLine>> region, Gutter gutter) {
        List<TextLine> lines = region.stream().flatMap(List::stream).toList();
        addColumn(lines.stream().filter(line -> !gutter.isRight(line)).toList());
        addColumn(lines.stream().filter(gutter::isRight).toList());
    }

    private void addColumn(List<TextLine> column) {
        for (int i = 0; i < column.size(); i++) {
            out.add(i == 0 ? column.get(0).withGap(true) : column.get(i));
        }
    }

    private void setApart(int row) {
        if (row < rows.size()) {
            List<TextLine> lines = new ArrayList<>(rows.get(row));
            lines.set(0, lines.get(0).withGap(true));
            rows.set(row, lines);
        }
    }
}
