package vn.niemyet.reading;

import java.util.List;

/**
 * What portals of law print above a paper: rows of its data ({@code Số hiệu: | 12/QĐ-UBND | Người ký: | …}) and what a digital
 * signature says of itself ({@code Ngày ký: …}). It is told by the label that opens the row.
 */
final class PortalNotes {
    private static final Beginnings LABELS = Beginnings.of(
            "số hiệu|loại văn bản|hình thức văn bản|nơi ban hành|cơ quan ban hành|người ký|ngày ký|ký bởi|"
                    + "thời gian ký|chức danh|ngày ban hành|ngày hiệu lực|ngày có hiệu lực|ngày hết hiệu lực|"
                    + "ngày bị bãi bỏ|hết hiệu lực|ngày công báo|ngày đăng công báo|số công báo|tình trạng|trạng thái|"
                    + "lĩnh vực|áp dụng|hiệu lực|ngôn ngữ|định dạng|trích yếu|thuộc tính|từ khóa");
    private static final int LONGEST_LABEL = 32;

    private PortalNotes() {}

    /** Whether the line stands in a row that such a label opens. */
    static boolean holds(List<Line> lines, int index) {
        int first = index;
        int row = lines.get(index).row();
        while (first > 0 && lines.get(first - 1).row() == row && index - first < LONGEST_LABEL) {
            first--;
        }
        boolean cells = lines.get(first).row() == row
                && first + 1 < lines.size()
                && lines.get(first + 1).row() == row;
        return isLabel(lines.get(first), cells);
    }

    /** {@code Số hiệu:}, {@code Số hiệu} in a cell of its own, {@code Số hiệu: 12/QĐ-UBND}. */
    private static boolean isLabel(Line line, boolean cells) {
        String words = line.bare();
        if (!LABELS.at(words, 0) || line.isCapitals()) {
            return false;
        }
        int colon = line.folded().indexOf(':');
        boolean labelled = colon >= 0 && colon <= LONGEST_LABEL;
        return labelled || (cells && words.length() <= LONGEST_LABEL);
    }
}
