package vn.niemyet.reading;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A head says the same wherever the way out of a PDF has lost line ends: each of the joins of its lines is tried. */
class JoinedHeadTest {
    private static final String BODY = """

            1. Sở Y tế chủ trì, báo cáo kết quả trước ngày 20/12/2022.
            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            PHÓ CHỦ TỊCH
            Lương Thị Bưởi
            """;

    private static final List<String> PLAN = List.of(
            "ỦY BAN NHÂN DÂN",
            "TỈNH HÀ GIANG",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Số: 214/KH-UBND",
            "Hà Giang, ngày 17 tháng 8 năm 2022",
            "KẾ HOẠCH",
            "Diệt bọ gậy trong mùa mưa");
    private static final List<String> LETTER = List.of(
            "UBND TỈNH HÀ GIANG",
            "SỞ Y TẾ",
            "Số: 214/SYT-NVY",
            "V/v diệt bọ gậy trong mùa mưa",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Hà Giang, ngày 17 tháng 8 năm 2022",
            "Kính gửi: Trung tâm Y tế các huyện.");
    private static final List<String> PARTY = List.of(
            "TỈNH ỦY HÀ GIANG",
            "BAN TUYÊN GIÁO",
            "*",
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "Số 214-HD/BTGTU",
            "Hà Giang, ngày 17 tháng 8 năm 2022",
            "HƯỚNG DẪN",
            "Diệt bọ gậy trong mùa mưa");
    private static final List<String> CROSSED = List.of(
            "ỦY BAN NHÂN DÂN",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "TỈNH HÀ GIANG",
            "Độc lập - Tự do - Hạnh phúc",
            "-------",
            "Số: 214/CT-UBND",
            "Hà Giang, ngày 17 tháng 8 năm 2022",
            "CHỈ THỊ",
            "Về việc diệt bọ gậy trong mùa mưa");

    private static String joined(List<String> lines, int joins) {
        StringBuilder text = new StringBuilder(lines.get(0));
        for (int i = 1; i < lines.size(); i++) {
            text.append((joins >> (i - 1) & 1) == 0 ? '\n' : ' ').append(lines.get(i));
        }
        return text.append(BODY).toString();
    }

    private static String facts(String text) {
        ReadingAnswers answers = ReadingAnswers.to(text);
        return Stream.of("number", "date", "kind", "issuer", "subject", "signer", "leads")
                .map(answers::get)
                .collect(Collectors.joining(" | "));
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                arguments(PLAN, "214/KH-UBND | 2022-08-17 | Kế hoạch | Ủy ban nhân dân tỉnh Hà Giang"),
                arguments(LETTER, "214/SYT-NVY | 2022-08-17 | Công văn | Sở Y tế tỉnh Hà Giang"),
                arguments(PARTY, "214-HD/BTGTU | 2022-08-17 | Hướng dẫn | Ban Tuyên giáo Tỉnh ủy Hà Giang"),
                arguments(CROSSED, "214/CT-UBND | 2022-08-17 | Chỉ thị | Ủy ban nhân dân tỉnh Hà Giang"));
    }

    @ParameterizedTest
    @MethodSource("heads")
    void everyWayOfJoiningItsLines(List<String> lines, String facts) {
        String rest = " | Diệt bọ gậy trong mùa mưa | Lương Thị Bưởi | Sở Y tế";
        SoftAssertions all = new SoftAssertions();
        for (int joins = 0; joins < 1 << (lines.size() - 1); joins++) {
            String text = joined(lines, joins);
            all.assertThat(facts(text)).as(text).isEqualTo(facts + rest);
        }
        all.assertAll();
    }
}
