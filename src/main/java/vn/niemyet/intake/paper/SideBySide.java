package vn.niemyet.intake.paper;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.text.Folding;

/**
 * Tables that only put things beside each other: the letterhead (cơ quan ban hành, quốc hiệu) and the last lines of a
 * document (nơi nhận, chữ ký). They become paragraphs in the order of reading, each cell from top to bottom.
 */
public final class SideBySide {
    private static final int MOST_ROWS = 12;
    private static final int MOST_COLUMNS = 3;
    private static final int LONGEST_LINE = 100;

    private static final List<String> MOTTOES =
            List.of("cộng hòa xã hội chủ nghĩa việt nam", "đảng cộng sản việt nam", "độc lập - tự do");
    private static final List<String> LAST_LINES =
            List.of("nơi nhận", "nơi gửi", "tm. ", "kt. ", "tl. ", "tuq. ", "q. ", "t/m ", "k/t ", "t/l ", "thay mặt ");

    private SideBySide() {}

    /**
     * Whether a table is none.
     *
     * @param ruled whether lines are drawn between its cells
     */
    public static boolean is(Grid grid, boolean ruled) {
        long cells = grid.rows().stream().mapToLong(row -> row.cells().size()).sum();
        boolean small = grid.rows().size() <= MOST_ROWS && grid.columns() <= MOST_COLUMNS;
        return cells <= 1 || (small && !ruled) || (small && holdsHeadOrTail(grid));
    }

    private static boolean holdsHeadOrTail(Grid grid) {
        return grid.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> Folding.matching(cell.words()))
                .anyMatch(SideBySide::isHeadOrTail);
    }

    private static boolean isHeadOrTail(String folded) {
        return MOTTOES.stream().anyMatch(folded::contains)
                || LAST_LINES.stream().anyMatch(folded.stripLeading()::startsWith);
    }

    /** The paragraphs of a table that is none. */
    public static List<Paragraph> unfold(Grid grid) {
        List<Paragraph> paragraphs = new ArrayList<>();
        grid.rows().forEach(row -> row.cells().forEach(cell -> paragraphs.addAll(column(cell.paragraphs()))));
        return paragraphs;
    }

    /** Lines below each other; an empty one keeps them apart, as it keeps an office and the name of who signs. */
    private static List<Paragraph> column(List<Paragraph> paragraphs) {
        List<Paragraph> lines = new ArrayList<>();
        boolean close = false;
        for (Paragraph paragraph : paragraphs) {
            int last = lines.size() - 1;
            if (close && isLine(paragraph)) {
                lines.set(last, lines.get(last).withLine(paragraph));
            } else if (!paragraph.isBlank()) {
                lines.add(paragraph);
            }
            close = isLine(paragraph);
        }
        return lines;
    }

    private static boolean isLine(Paragraph paragraph) {
        return !paragraph.isBlank() && paragraph.words().length() <= LONGEST_LINE && paragraph.bullet() == ' ';
    }
}
