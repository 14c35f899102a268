package vn.niemyet.reading;

import java.util.List;

/** Words that tell of work that comes to an end: {@code hoàn thành}, {@code báo cáo}, {@code trình}. */
final class FinishingWords {
    private static final Phrases<Boolean> FINISHING = Phrases.set("""
                    hoàn thành | hoàn thiện | xong | trình | ban hành | báo cáo | kết thúc | gửi | thông xe |
                    khởi công | khánh thành | phê duyệt | đưa vào | tổng hợp | giải quyết dứt điểm | dứt điểm |
                    công bố | bàn giao | thực hiện | giải ngân | nghiệm thu""");
    /** {@code chương trình}, {@code công trình}: nothing is laid before anybody. */
    private static final List<String> OF_COURSES =
            List.of("chương", "công", "quá", "quy", "lộ", "giáo", "tờ", "hành", "tiến");

    private FinishingWords() {}

    static boolean in(String folded, int start, int end) {
        for (int at = start; at < end; at++) {
            boolean verb = FINISHING.at(folded, at, end) && (at == start || Glance.isEdge(folded, at));
            if (verb && !(folded.startsWith("trình", at) && Glance.endsWithAny(folded, at, OF_COURSES))) {
                return true;
            }
        }
        return false;
    }
}
