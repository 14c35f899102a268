package vn.niemyet.intake.lines;

import java.util.List;

/** Lines of a letterhead that begin something of their own, however long the line above them is. */
final class HeadLine {
    static final List<String> MOTTOES =
            List.of("cộng hòa xã hội", "đảng cộng sản việt nam", "độc lập - tự do", "độc lập-tự do");
    private static final List<String> OPENINGS = List.of("kính gửi", "kính gởi", "v/v ", "số:", "nơi nhận:");
    private static final int LONGEST_PLACE = 40;

    private HeadLine() {}

    static boolean is(TextLine line) {
        String words = line.folded();
        return isMotto(line) || OPENINGS.stream().anyMatch(words::startsWith) || isDateLine(words);
    }

    static boolean isMotto(TextLine line) {
        return MOTTOES.stream().anyMatch(line.folded()::startsWith);
    }

    /** {@code Lai Châu, ngày 12 tháng 5 năm 2021} and nothing behind it. */
    private static boolean isDateLine(String words) {
        int day = words.indexOf(", ngày ");
        int year = words.indexOf(" năm ", Math.max(0, day));
        return day > 0 && day < LONGEST_PLACE && year > day && words.length() - year <= " năm 2021".length();
    }
}
