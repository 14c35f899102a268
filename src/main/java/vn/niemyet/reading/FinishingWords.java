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

    private static final Phrases<Boolean> AIMING = Phrases.set("""
                    đã hoàn thành | đã đạt | đã thực hiện | đã giải ngân | đã tổ chức | đã triển khai | đã trình |
                    đã báo cáo | đạt | mục tiêu | chỉ tiêu | phấn đấu | tăng trưởng | dự toán | tỷ lệ |
                    kế hoạch năm | ước""");
    /** Nouns and happenings whose time a stretch behind {@code trong} tells. */
    private static final List<String> THINGS = Phrases.list("""
                    nhiệm vụ | kế hoạch | chương trình | hoạt động | dự toán | thời gian | giai đoạn | phát sinh | xảy ra | kết quả |
                    tình hình | công tác | sự kiện | ban hành | diễn ra | là | và | nhất | chỉ tiêu | dự án | văn bản | số liệu""");

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

    /** {@code phấn đấu đạt …}, {@code đã hoàn thành …}: what is aimed at, or done. */
    static boolean aims(String folded, int start, int end) {
        return DeadlineCues.contains(AIMING, folded, start, end);
    }

    /** Whether a thing or a happening ends at {@code end}: the time behind it is its own. */
    static boolean areOfThing(String folded, int end) {
        return Glance.endsWithAny(folded, end, THINGS);
    }
}
