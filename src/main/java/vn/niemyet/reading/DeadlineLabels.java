package vn.niemyet.reading;

import java.util.List;

/** The labels before limits, {@code Thời gian hoàn thành:}, and where what stands behind them ends. */
final class DeadlineLabels {
    private static final List<String> LABELS = Phrases.list("""
                    thời gian thực hiện | thời gian hoàn thành | thời gian báo cáo | thời gian | thời hạn |
                    thời hạn hoàn thành | thời hạn thực hiện | thời hạn báo cáo | thời hạn gửi | thời hạn gửi báo cáo | thời gian gửi báo cáo | hạn báo cáo | hạn gửi | hạn cuối | hạn chót | hạn hoàn thành | tiến độ |
                    tiến độ thực hiện | tiến độ hoàn thành | hoàn thành""");
    private static final Phrases<Boolean> OPEN_ENDED = Phrases.set("""
                    thường xuyên | và các năm | các năm tiếp theo | những năm tiếp theo | trở đi | giai đoạn |
                    từ năm | theo kế hoạch | định kỳ""");

    private DeadlineLabels() {}

    static boolean isLabel(String folded, int colon) {
        return Glance.endsWithAny(folded, colon, LABELS);
    }

    /** {@code Thời gian:} alone stands over meetings as well as over tasks: no day behind it is a deadline. */
    static boolean isVagueLabel(String folded, int colon) {
        return Glance.endsWith(folded, colon, "thời gian");
    }

    /** The end of a sentence, of a paragraph, or a new dash. */
    static boolean endsCell(String folded, int at) {
        char c = folded.charAt(at);
        boolean point = c == '.' && (at + 1 >= folded.length() || Glance.isBlank(folded.charAt(at + 1)));
        return c == ';'
                || point
                || (c == '\n' && at + 1 < folded.length() && "\n-+".indexOf(folded.charAt(at + 1)) >= 0);
    }

    static boolean isOpenEnded(String folded, int start, int end) {
        return DeadlineCues.contains(OPEN_ENDED, folded, start, end);
    }
}
