package vn.niemyet.reading;

import vn.niemyet.text.FlatText;

/** Words that begin the names of bodies or go on with them, and where the first they stand in small letters: {@code giao sở Y tế}, {@code ủy ban nhân dân các xã}. */
final class SmallHeads {
    static final Phrases<Boolean> SHARED = Phrases.set("""
                    bộ | bộ chỉ huy | bộ tư lệnh | sở | ban | ban chỉ huy | ban chỉ đạo | đảng ủy | tập đoàn | tổng công ty | báo | hội | cục | chi cục | vụ | ủy ban |
                    ban quản lý | huyện ủy | trung tâm""");
    static final Phrases<Boolean> COMMITTEES = Phrases.set("ủy ban nhân dân");
    static final Phrases<Boolean> LOWER_COMMITTEES = Phrases.set("huyện ủy | thị ủy | quận ủy | đảng ủy");
    /** Words with which the name of another body goes on: {@code Ban Quản lý dự án đầu tư xây dựng các công trình …}. */
    private static final Phrases<Boolean> LONGER_NAMES =
            Phrases.set("các công trình", "công trình", "khu vực", "chuyên ngành", "trọng điểm");

    private static final Phrases<Boolean> OFFICES = Phrases.set("văn phòng", "thanh tra");

    private final String value;
    private final String folded;

    SmallHeads(FlatText flat) {
        this.value = flat.value();
        this.folded = flat.folded();
    }

    /** Behind the words with which the name that ends at {@code end} becomes another's; no further than the next word where none stand. */
    static int longerName(String folded, int end, int limit) {
        int at = Glance.skipBlanks(folded, end, limit);
        return at - end == 1 ? LONGER_NAMES.skip(folded, at, limit) : end;
    }

    /** Behind {@code sở}, {@code cục} before a capital, behind {@code ủy ban nhân dân}; {@code at} where none stands in small letters. */
    int end(int at, int limit) {
        if (Glance.isUpper(value, at)) {
            return at;
        }
        int committee = COMMITTEES.skip(folded, at, limit);
        int head = committee > at ? at : SHARED.skip(folded, at, limit);
        boolean named = head > at && head + 1 < limit && value.charAt(head) == ' ' && Glance.isUpper(value, head + 1);
        return committee > at ? committee : named ? head : at;
    }

    /** Behind the office in small letters that a title names: {@code Chánh văn phòng UBND tỉnh}; {@code at} where none stands. */
    int officeEnd(int at, int limit) {
        return at < limit && !Glance.isUpper(value, at) ? OFFICES.skip(folded, at, limit) : at;
    }
}
