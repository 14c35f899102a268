package vn.niemyet.reading;

/**
 * Until when something is asked for in a letter that numbers nothing and calls nobody by name: {@code Ý kiến tham gia gửi về Bộ
 * Nội vụ trước ngày 20/02/2014}.
 */
final class HandingIn {
    private static final int SENTENCE = 600;
    private static final Phrases<Boolean> ASKING = Phrases.set("""
                    gửi | nộp | báo cáo | đề nghị | yêu cầu | vui lòng | góp ý | ý kiến | nhận được | đăng ký | hoàn thành |
                    phản hồi | phúc đáp | trả lời | cung cấp | hồ sơ""");
    /** What a sentence about another paper begins with. */
    private static final Beginnings GROUNDS = Beginnings.of(
            "thực hiện |căn cứ |theo |tiếp theo |ngày |trên cơ sở |phúc đáp |xét |tại |vừa qua|thời gian qua|qua |sau khi |tính |trong ");

    private HandingIn() {}

    /** Whether the sentence from {@code from} on asks for something until the moment at {@code limit}. */
    static boolean asksBefore(String folded, int from, int limit) {
        int start = sentence(folded, Math.max(from, limit - SENTENCE), limit);
        return !GROUNDS.at(folded, start) && DeadlineCues.contains(ASKING, folded, start, limit);
    }

    private static int sentence(String folded, int from, int limit) {
        int start = limit;
        while (start > from && !(folded.charAt(start - 1) == ';' || isStop(folded, start - 1))) {
            start--;
        }
        return Glance.skipBlanks(folded, start, limit);
    }

    private static boolean isStop(String folded, int at) {
        return folded.charAt(at) == '.' && at + 1 < folded.length() && folded.charAt(at + 1) <= ' ';
    }
}
