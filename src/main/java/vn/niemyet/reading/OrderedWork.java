package vn.niemyet.reading;

import java.util.List;

/**
 * Tells whether a day that lies long before the paper is a mistyped limit of work, {@code hoàn thành trước ngày 20/12/2024} in
 * a paper of 2026, and no day of what was: {@code đã hoàn thành trước ngày …}, {@code hồ sơ nhận trước ngày …}.
 */
final class OrderedWork {
    private static final int CLAUSE = 300;
    private static final int REACH = 120;
    private static final List<String> LIMITS =
            Phrases.list("trước | chậm nhất | chậm nhất là | chậm nhất vào | muộn nhất | muộn nhất là | muộn nhất vào");
    private static final Phrases<Boolean> WORK = Phrases.set("""
                    hoàn thành | xong | báo cáo | gửi | gửi về | trình | nộp | tham mưu | đề xuất | tổng hợp | bàn giao |
                    cung cấp | trả lời""");
    /** Words before the verb that make it a thing or tell that it was done. */
    private static final List<String> NO_ORDER = Phrases.list("""
                    đã | được | việc | các | những | chưa | bị | sự | dự án | hồ sơ | công trình | và đã | văn bản | đơn | theo""");
    /** Words behind the verb to which the day belongs instead. */
    private static final Phrases<Boolean> THINGS = Phrases.set("""
                    được | ban hành | phê duyệt | cấp | phát sinh | xảy ra | nhận | tiếp nhận | sinh | thành lập | khởi công |
                    tồn đọng | hiệu lực | còn | từ | những | dự án | hồ sơ | trường hợp | vi phạm | đăng ký | nghỉ hưu | ký |
                    khoản | công trình | hộ | đơn | tuyển dụng | xây | mua | giao đất | thu hồi | quyết định""");
    /** Words of a sentence that tells. */
    private static final Phrases<Boolean> TELLING = Phrases.set("""
                    đã | chưa | tuy nhiên | nhưng | đáng lẽ | lẽ ra | trước đây | theo kế hoạch | theo tiến độ | theo cam kết |
                    kể từ | tính đến | chuyển tiếp | trường hợp | đối với""");

    private final String folded;
    private final int from;

    OrderedWork(String folded, int from) {
        this.folded = folded;
        this.from = from;
    }

    /** Whether the moment that these words limit ends work that is ordered. */
    boolean isLimitedAt(Moment moment) {
        boolean day = moment.isDay() && moment.day().year() > 0 && moment.rhythm() == null;
        int cue = Glance.trimBlanks(folded, moment.start(), from);
        return day && Glance.endsWithAny(folded, cue, LIMITS) && isOrderedBefore(cue, moment.end());
    }

    /** Whether the words before a limit that begins at {@code cue} order work; {@code end} is behind the limit. */
    boolean isOrderedBefore(int cue, int end) {

        int sentence = back(cue, ".\n");
        int clause = back(cue, ".;\n");
        if (contains(TELLING, sentence, ahead(end))) {
            return false;
        }
        int verb = cue;
        while (verb >= clause && !isWork(verb, cue)) {
            verb--;
        }
        return verb >= clause
                && cue - verb <= REACH
                && !Glance.endsWithAny(folded, verb, NO_ORDER)
                && !contains(THINGS, WORK.skip(folded, verb, cue), cue);
    }

    private boolean isWork(int at, int limit) {
        return Glance.isEdge(folded, at) && WORK.skip(folded, at, limit) > at;
    }

    private int back(int end, String marks) {
        int at = end;
        int least = Math.max(from, end - CLAUSE);
        while (at > least && !isEnd(at - 1, marks)) {
            at--;
        }
        return at;
    }

    private int ahead(int start) {
        int at = start;
        int most = Math.min(folded.length(), start + REACH);
        while (at < most && !isEnd(at, ".;\n")) {
            at++;
        }
        return at;
    }

    /** A mark that ends a sentence, and no point in a number; a single line end only breaks the line. */
    private boolean isEnd(int at, String marks) {
        char c = folded.charAt(at);
        char next = at + 1 < folded.length() ? folded.charAt(at + 1) : '\n';
        return marks.indexOf(c) >= 0 && (c == ';' || (c == '.' ? Glance.isBlank(next) : next == '\n'));
    }

    private boolean contains(Phrases<Boolean> phrases, int start, int end) {
        for (int at = start; at < end; at++) {
            if ((at == start || Glance.isEdge(folded, at)) && phrases.at(folded, at, end)) {
                return true;
            }
        }
        return false;
    }
}
