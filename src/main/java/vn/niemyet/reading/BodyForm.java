package vn.niemyet.reading;

import java.util.List;
import vn.niemyet.text.FlatText;

/**
 * Tells by their form where names of bodies begin and end that no registry holds: {@code Trung tâm Điều hành đô thị thông minh}
 * goes on in small letters up to a verb, a preposition, a level or the next body.
 */
final class BodyForm {
    private static final int MOST_WORDS = 18;
    private static final Phrases<Boolean> HEADS = Phrases.set("""
                    sở | bộ | ban | trung tâm | chi cục | cục | tổng cục | vụ | viện | trường | bệnh viện | hội |
                    liên hiệp | liên đoàn | hiệp hội | liên minh | công ty | tổng công ty | tập đoàn | ngân hàng |
                    chi nhánh | kho bạc | phòng | đoàn | tổ công tác | quỹ | đảng ủy | văn phòng | tòa án |
                    viện kiểm sát | công an | thanh tra | đồn | quân khu | báo | đài | học viện | ủy ban | hội đồng | ubnd |
                    nhà máy | ban quản lý | ban chỉ đạo | ban chỉ huy | văn phòng thường trực | vp thường trực | đảng đoàn | ban cán sự đảng |
                    tạp chí | cổng thông tin | cổng thông tin điện tử | bưu điện | điện lực | viễn thông | hạt | trạm | đội | khu di tích |
                    khu di tích lịch sử | vườn quốc gia | khu bảo tồn | thư viện | bảo tàng | nhà xuất bản | cảng vụ""");
    /** Heads in capitals that stand for words. */
    private static final Phrases<Boolean> SHORT_HEADS = Phrases.set("bch | bcđ | bql | ttyt | ubmttq");

    private static final Phrases<Boolean> STOPS = Phrases.set("""
                    để | tại | trước | sau | kết luận | nhất trí | sơ kết | với | về việc | theo | là | đã | do | từ | cho | khi | nếu | thì | đến | trên | trong | phải |
                    về | thuộc | gồm | gửi | được | cần | của | ở | có | cùng | nhằm | và các | và những | các cấp | các tỉnh | các huyện |
                    các xã | các phường | đang | sẽ | như""");
    /** What stands behind {@code và} as a body of its own. */
    private static final Phrases<Boolean> COMMITTEES = Phrases.set("""
                    ubnd | ủy ban nhân dân | chủ tịch ubnd | chủ tịch ủy ban nhân dân | công an | sở | giám đốc | ban quản lý |
                    ban chỉ đạo | ban chỉ huy | đảng ủy | bộ chỉ huy""");

    private static final Phrases<Boolean> PLACES = Phrases.set("xã | phường | thị trấn | huyện | quận | thị xã | tỉnh");
    private static final Phrases<Boolean> NOUNS = Phrases.set("""
                    nuôi trồng | chương trình | công trình | quy trình | quá trình | tổng điều tra | thương hiệu | khai thác công trình""");
    private static final int LONGEST_WORD = 8;
    private static final Phrases<Boolean> TIMES = Phrases.set("tháng", "quý", "trước tháng", "trước ngày", "ngày");
    /** Behind these words a name goes on, whatever comes. */
    private static final List<String> OPEN_ENDS =
            Phrases.list("một thành viên | mtv | cổ phần | trách nhiệm hữu hạn | tnhh | liên");

    /** Words with which the matter of a steering committee goes on behind a comma. */
    private static final Phrases<Boolean> CONTINUING = Phrases.set("""
                    chống | tìm kiếm | tìm kiếm cứu nạn | tkcn | cứu nạn | cứu hộ | gian lận | lãng phí | tiêu cực | phòng thủ dân sự |
                    ptds | chăm sóc trẻ em""");

    private static final Phrases<Boolean> COMMANDS =
            Phrases.set("ban chỉ huy", "bch", "văn phòng thường trực", "văn phòng ban chỉ huy");
    private static final Phrases<Boolean> LONGER =
            Phrases.set("xã hội", "huyện ủy", "huyện đoàn", "tỉnh ủy", "tỉnh đoàn");
    private static final Phrases<Boolean> NO_STOPS =
            Phrases.set("trong nước", "trên không", "trên biển", "ở nước ngoài");
    private static final Phrases<Boolean> LAST =
            Phrases.set("tỉnh", "thành phố", "việt nam", "trung ương", "quốc gia", "huyện", "xã");

    private final FlatText flat;
    private final String value;
    private final String folded;

    BodyForm(FlatText flat) {
        this.flat = flat;
        this.value = flat.value();
        this.folded = flat.folded();
    }

    /** A head with a capital and a capital behind it: {@code Ban Quản lý}, neither {@code Ban hành} nor {@code BAN HÀNH}. */
    boolean isHead(int start, int limit) {
        int head = HEADS.skip(folded, start, limit);
        boolean capital = head > start && Glance.isUpper(value, start) && !Glance.isUpper(value, start + 1);
        int letters = capital || !Glance.isUpper(value, start + 1) ? start : SHORT_HEADS.skip(folded, start, limit);
        if (letters > start) {
            return letters + 1 < limit && value.charAt(letters) == ' ' && Glance.isUpper(value, letters + 1);
        }
        return capital && head + 1 < limit && value.charAt(head) == ' ' && Glance.isUpper(value, head + 1);
    }

    /** Behind the name that begins at {@code start}. */
    int end(int start, int limit) {
        boolean office = folded.startsWith("văn phòng", start);
        int end = office ? HEADS.skip(folded, start, limit) : start;
        int at = office ? nextWord(end, limit) : start;
        boolean open = false;
        for (int words = 0; words < MOST_WORDS && at < limit; words++) {
            open = !Glance.isUpper(value, at) && (open || Glance.endsWithAny(folded, at, OPEN_ENDS));
            if (at > start && isStop(at, limit, open, office)) {
                return end;
            }
            end = Glance.wordEnd(value, at, limit);
            boolean level = LAST.skip(folded, at, limit) == end && !LONGER.at(folded, at, limit);
            if (level && words > 1 && !isNameAhead(end, limit)) {
                return end;
            }
            at = nextWord(end, limit);
        }
        return end;
    }

    /** Behind {@code một thành viên} a name goes on in small letters, verbs and all, up to its next capital. */
    private boolean isStop(int at, int limit, boolean open, boolean office) {
        boolean small = !Glance.isUpper(value, at) && !CONTINUING.at(folded, at, limit);
        boolean and = small && folded.startsWith("và ", at);
        boolean others = and
                && !Glance.isUpper(value, at + 3)
                && (Collectives.end(flat, at + 3, limit) > at + 3 || PLACES.at(folded, at + 3, limit));
        return others
                || (and && !office && COMMITTEES.at(folded, at + 3, limit))
                || (small
                        && !Glance.endsWith(folded, at, "hậu")
                        && ((STOPS.at(folded, at, limit) && !NO_STOPS.at(folded, at, limit))
                                || (!open && Verbs.isDoing(folded, at, limit) && !isNoun(at, limit))
                                || (!open && Verbs.isTelling(folded, at, limit))))
                || (isHead(at, limit) && Glance.endsWith(folded, at, "-"))
                || isTime(at, limit);
    }

    /** {@code Tháng 11/2017}, {@code Quý II}, in a row of a table that became one line. */
    private boolean isTime(int at, int limit) {
        int behind = TIMES.skip(folded, at, limit);
        int number = Glance.skipBlanks(folded, behind, limit);
        return behind > at
                && number < limit
                && (Character.isDigit(folded.charAt(number)) || "iv".indexOf(folded.charAt(number)) >= 0);
    }

    /** {@code Chương trình}, {@code Nuôi trồng}: a verb by itself, here the second half of a noun. */
    private boolean isNoun(int at, int limit) {
        return at > 1
                && folded.charAt(at - 1) == ' '
                && NOUNS.skip(folded, Glance.wordStart(folded, at - 1, Math.max(0, at - LONGEST_WORD)), limit) > at;
    }

    /** Whether the name of a command committee that ends here goes on: {@code …, Tìm kiếm cứu nạn}, {@code … và PTDS tỉnh}. */
    boolean isCommandLonger(int start, int end, int limit) {
        if (!COMMANDS.at(folded, start, limit)) {
            return false;
        }
        int at = Glance.skipBlanks(folded, end < limit && ",-".indexOf(folded.charAt(end)) >= 0 ? end + 1 : end, limit);
        at = at < limit && folded.charAt(at) == '-' ? Glance.skipBlanks(folded, at + 1, limit) : at;
        at = folded.startsWith("và ", at) ? at + 3 : at;
        return at > end && CONTINUING.at(folded, at, limit);
    }

    private boolean isNameAhead(int end, int limit) {
        int next = nextWord(end, limit);
        return next < limit && Glance.isUpper(value, next);
    }

    /** The next word of the name: behind a blank, a stroke, or a comma with a capital or {@code chống} behind it. */
    private int nextWord(int end, int limit) {
        int at = end;
        if (at < limit && value.charAt(at) == ',') {
            int next = Glance.skipBlanks(value, at + 1, limit);
            return CONTINUING.at(folded, next, limit) ? next : limit;
        }
        at = Glance.skipBlanks(value, at, limit);
        if (at - end > 1 || (at == end && (at >= limit || folded.charAt(at) != '-'))) {
            return limit;
        }
        boolean stroke = at < limit && "-&".indexOf(folded.charAt(at)) >= 0;
        at = stroke ? Glance.skipBlanks(value, at + 1, limit) : at;
        return at < limit && Character.isLetterOrDigit(value.charAt(at)) ? at : limit;
    }
}
