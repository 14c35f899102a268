package vn.niemyet.reading;

import java.util.List;
import java.util.Map;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;

/**
 * Titles of those who head a body, in whose stead the body is meant ({@code Giám đốc Sở Y tế}), and of those who are meant
 * themselves ({@code Phó Chủ tịch UBND tỉnh}, {@code đồng chí Nguyễn Văn A}).
 */
final class OfficeTitles {
    /** What a title makes of the name behind it. */
    enum Rank {
        /** Head of a body: the body is meant. */
        HEAD,
        /** Deputy, secretary: one who holds an office, and not the body. */
        HOLDER,
        /** {@code Trưởng phòng}: one who heads a part of a body. */
        UNIT,
        /** {@code đồng chí}: a person where a name follows, else nothing. */
        COMRADE
    }

    static final Phrases<Rank> TITLES = Phrases.of(Map.of(
            Rank.HEAD,
            Phrases.list("""
                    giám đốc | tổng giám đốc | chủ tịch | bộ trưởng | thủ trưởng | chánh | chỉ huy trưởng |
                    trưởng | trưởng ban | viện trưởng | chánh án | cục trưởng | chi cục trưởng | tổng cục trưởng |
                    thống đốc | tổng biên tập | người đứng đầu | lãnh đạo | hiệu trưởng | chủ nhiệm | tư lệnh |
                    tổng | chủ tịch hội đồng thành viên | chủ tịch hđtv | chủ tịch kiêm tổng giám đốc |
                    chủ tịch hội đồng quản trị | tổng giám đốc kiêm chủ tịch | chính ủy | thường trực |
                    bộ trưởng, thủ trưởng"""),
            Rank.HOLDER,
            Phrases.list("""
                    phó giám đốc | phó chủ tịch | phó chủ tịch thường trực | thứ trưởng | phó thủ tướng |
                    phó thủ tướng chính phủ | phó thủ tướng thường trực | phó thủ tướng thường trực chính phủ |
                    phó thủ tướng chính phủ thường trực | phó bí thư thường trực | phó trưởng ban thường trực |
                    phó giám đốc thường trực | phó chánh văn phòng thường trực | phó bí thư | phó chánh | phó trưởng | phó trưởng ban |
                    thành viên | các thành viên | phó tổng giám đốc | phó cục trưởng | phó chủ nhiệm | ủy viên | bí thư | các phó | phó"""),
            Rank.UNIT,
            Phrases.list("""
                    trưởng phòng | phó trưởng phòng | trưởng các phòng | trưởng khoa | trưởng các khoa | trưởng thôn | trưởng bản |
                    trưởng ấp | trưởng khu phố | tổ trưởng | các trưởng phòng | trưởng bộ phận | đội trưởng"""),
            Rank.COMRADE,
            List.of("đồng chí", "các đồng chí", "đ/c", "ông", "bà")));

    private static final int MOST_WORDS = 12;

    private final FlatText flat;

    OfficeTitles(FlatText flat) {
        this.flat = flat;
    }

    Phrases.@org.jspecify.annotations.Nullable Hit<Rank> at(int index, int limit) {
        return TITLES.longestAt(flat.folded(), index, limit);
    }

    /** Behind the name of a part of a body, {@code Khoáng sản} in {@code Trưởng phòng Khoáng sản}: up to a comma or a verb. */
    int unitEnd(int index, int limit) {
        String folded = flat.folded();
        int end = index;
        int at = index;
        for (int words = 0; words < MOST_WORDS && goesOn(at, limit); words++) {
            end = Math.min(flat.wordEnd(at), limit);
            at = end < limit && Glance.isBlank(folded.charAt(end)) ? end + 1 : limit;
        }
        return end;
    }

    private boolean goesOn(int at, int limit) {
        String folded = flat.folded();
        boolean word = at < limit && Folding.isWord(folded.charAt(at));
        return word && !folded.startsWith("và ", at) && !Verbs.isDoing(folded, at, limit);
    }

    /** Behind a person's name of two to five words at {@code index}; {@code index} itself where none stands. */
    int nameEnd(int index, int limit) {
        String value = flat.value();
        int words = 0;
        int at = index;
        int end = index;
        while (words < 5 && isNameWord(at, limit)) {
            end = Glance.wordEnd(value, at, limit);
            at = end < limit && Glance.isBlank(value.charAt(end)) ? end + 1 : limit;
            words++;
        }
        return words >= 2 ? end : index;
    }

    /** A capital with small letters behind it. */
    private boolean isNameWord(int at, int limit) {
        String value = flat.value();
        if (at >= limit || !Character.isUpperCase(value.charAt(at))) {
            return false;
        }
        int end = Glance.wordEnd(value, at, limit);
        for (int i = at + 1; i < end; i++) {
            if (!Character.isLowerCase(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
