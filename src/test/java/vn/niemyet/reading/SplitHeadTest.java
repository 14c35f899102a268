package vn.niemyet.reading;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Narrow columns break the lines of a head inside of names, words of two syllables included: each break, and each two, are tried. */
class SplitHeadTest {
    private static final String HEAD = """
            %s
            -------
            %s
            Độc lập - Tự do - Hạnh phúc
            ---------------
            Số: 214/HD-VP
            %s, ngày 17 tháng 8 năm 2022
            HƯỚNG DẪN
            Lập hồ sơ công việc
            Căn cứ Luật Lưu trữ;
            1. Sở Y tế báo cáo.
            CHÁNH VĂN PHÒNG
            Lương Thị Bưởi
            """;
    private static final String REPUBLIC = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("UBND TỈNH HÀ GIANG / SỞ NỘI VỤ", "Hà Giang", "Sở Nội vụ tỉnh Hà Giang"),
                arguments("UBND THÀNH PHỐ HẢI PHÒNG / SỞ Y TẾ", "Hải Phòng", "Sở Y tế thành phố Hải Phòng"),
                arguments(
                        "ỦY BAN NHÂN DÂN TỈNH HÀ GIANG / VĂN PHÒNG",
                        "Hà Giang",
                        "Văn phòng Ủy ban nhân dân tỉnh Hà Giang"),
                arguments(
                        "UBND TỈNH HÀ GIANG / SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
                        "Hà Giang",
                        "Sở Lao động - Thương binh và Xã hội tỉnh Hà Giang"),
                arguments("BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG", "Hà Nội", "Bộ Tài nguyên và Môi trường"),
                arguments("BỘ QUỐC PHÒNG", "Hà Nội", "Bộ Quốc phòng"),
                arguments("TỈNH ỦY HÀ GIANG / BAN TUYÊN GIÁO", "Hà Giang", "Ban Tuyên giáo Tỉnh ủy Hà Giang"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void everyTwoBreaksInTheLetterhead(String bodies, String place, String issuer) {
        areRead(broken(bodies).stream().map(broken -> head(broken, REPUBLIC, place)), issuer);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void everyTwoBreaksInTheMotto(String bodies, String place, String issuer) {
        areRead(broken(REPUBLIC).stream().map(broken -> head(bodies, broken, place)), issuer);
    }

    private static String head(String bodies, String motto, String place) {
        return HEAD.formatted(bodies.replace(" / ", "\n"), motto, place);
    }

    private static void areRead(Stream<String> texts, String issuer) {
        SoftAssertions all = new SoftAssertions();
        texts.forEach(text ->
                all.assertThat(read(text)).as(text).isEqualTo("214/HD-VP | 2022-08-17 | " + issuer + " | Sở Y tế"));
        all.assertAll();
    }

    private static String read(String text) {
        ReadingAnswers answers = ReadingAnswers.to(text);
        return String.join(
                " | ", answers.get("number"), answers.get("date"), answers.get("issuer"), answers.get("leads"));
    }

    /** The text whole, with a line end for one of its blanks, and for two of them. */
    private static List<String> broken(String text) {
        List<String> all = new ArrayList<>(List.of(text));
        for (int first = text.indexOf(' '); first >= 0; first = text.indexOf(' ', first + 1)) {
            String once = at(text, first);
            all.add(once);
            for (int second = text.indexOf(' ', first + 1); second >= 0; second = text.indexOf(' ', second + 1)) {
                all.add(at(once, second));
            }
        }
        all.removeIf(broken -> broken.contains("\n/") || broken.contains("/\n"));
        return all;
    }

    private static String at(String text, int blank) {
        return text.substring(0, blank) + "\n" + text.substring(blank + 1);
    }
}
