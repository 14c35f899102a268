package vn.niemyet.reading;

import java.util.List;
import vn.niemyet.text.FlatText;

/**
 * Tells where a line goes on with the one above although it looks like a beginning: a name broken at its stroke,
 * {@code Lao động ⏎ - Thương binh và Xã hội}, and a list of those responsible broken behind a semicolon,
 * {@code Chánh Văn phòng UBND tỉnh; ⏎ Giám đốc các Sở: …}.
 */
final class BrokenLists {
    private static final List<String> BEFORE_STROKE = Phrases.list("""
                    lao động | văn hóa | kế hoạch | tài chính | kinh tế | thi đua | dân số | chính trị | bưu chính | giao thông |
                    khoa học | phát thanh""");
    private static final Phrases<Boolean> BEHIND_STROKE = Phrases.set("""
                    thương binh | thể thao | thông tin | xã hội | kế hoạch | tài chính | vật giá | ngân sách | hạ tầng | kỹ thuật |
                    khen thưởng | viễn thông | vận tải | công nghệ | truyền hình | đầu tư""");
    private static final Phrases<Boolean> MEMBERS = Phrases.anyOf(
            OfficeTitles.TITLES,
            Phrases.set("ubnd | ủy ban nhân dân | các cơ quan | các đơn vị | các tổ chức | các thành viên"));

    private final FlatText flat;

    BrokenLists(FlatText flat) {
        this.flat = flat;
    }

    /** Whether the stroke at {@code at} joins the two halves of a name. */
    boolean isStroke(int newline, int at, int limit) {
        int next = Glance.skipBlanks(flat.folded(), at + 1, limit);
        return flat.folded().charAt(at) == '-'
                && at - newline == 1
                && Glance.endsWithAny(flat.folded(), newline, BEFORE_STROKE)
                && BEHIND_STROKE.at(flat.folded(), next, limit);
    }

    /** Whether a list of those responsible that begins the unit goes on behind a semicolon. */
    boolean isList(int unit, int newline, int next, int limit) {
        return next - newline == 1
                && Glance.before(flat.value(), newline, unit) == ';'
                && OfficeTitles.TITLES.at(flat.folded(), unit, newline)
                && MEMBERS.at(flat.folded(), next, limit);
    }
}
