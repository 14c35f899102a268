package vn.niemyet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Severity;
import vn.niemyet.problem.Weights;
import vn.niemyet.registry.RegistryReader;
import vn.niemyet.source.EngineRegistries;
import vn.niemyet.source.Source;
import vn.niemyet.source.SourceReader;

/** Each question of the proofreader with a text that it must ask and one, hardly different, that it must leave alone. */
class ProofreaderTest {
    private static final DirectiveReader READER =
            new DirectiveReader(RegistryReader.read(EngineRegistries.read()).value());
    private static final String HEAD = "ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
            + "Độc lập - Tự do - Hạnh phúc\n\nSố: 88/KH-UBND\n\nLai Châu, ngày 12 tháng 5 năm 2021\n\n"
            + "KẾ HOẠCH\n\nTrồng cây đầu năm\n\n";
    private static final String SIGNED =
            "\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn Thử\n";
    private static final String OPENING = "Ủy ban nhân dân tỉnh yêu cầu các đơn vị thực hiện những việc sau.\n\n";

    private static List<Problem> read(String text) {
        Source source = SourceReader.read("a.txt", text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        return READER.read(source).problems();
    }

    private static List<Problem> found(Code code, String text) {
        return read(text).stream().filter(problem -> problem.code() == code).toList();
    }

    private static List<Problem> inBody(Code code, String body) {
        return found(code, HEAD + OPENING + body + SIGNED);
    }

    private static void hit(List<Problem> found, int line, int column) {
        assertThat(found).hasSize(1);
        assertThat(found.get(0).place().line()).isEqualTo(line);
        assertThat(found.get(0).place().column()).isEqualTo(column);
    }

    @Test
    void aPaperInGoodOrderIsLeftAlone() {
        Set<Code> asked = Set.of(
                Code.NUMBER_FORM,
                Code.NO_KIND,
                Code.KIND_CONTRADICTS,
                Code.PROVINCE_OUT_OF_TIME,
                Code.PROVINCE_CONTRADICTS,
                Code.SENTENCE_CUT,
                Code.ITEM_SKIPPED,
                Code.ITEM_REPEATED,
                Code.DEADLINE_BEFORE_DATE,
                Code.SIGNATURE_CHAIN,
                Code.DRAFTER_MARK,
                Code.READING_ERROR,
                Code.PERSONAL_DATA);
        String body =
                "1. Sở Tài chính cấp kinh phí trước ngày 30/6/2021.\n\n2. Sở Y tế, điện thoại 02133876437, phối hợp.";

        assertThat(read(HEAD + OPENING + body + SIGNED))
                .extracting(Problem::code)
                .doesNotContainAnyElementsOf(asked);
    }

    @Test
    void aNumberOfTheStateHasItsFormFromTheDayOfTheDecreeOn() {
        String odd = HEAD.replace("88/KH-UBND", "2665 KH/UBND");

        hit(found(Code.NUMBER_FORM, odd + OPENING + SIGNED), 7, 5);
        assertThat(found(Code.NUMBER_FORM, odd.replace("2021", "2019") + OPENING + SIGNED))
                .isEmpty();
        assertThat(found(Code.NUMBER_FORM, HEAD.replace("88/KH", "88 /KH") + OPENING + SIGNED))
                .isEmpty();
    }

    @Test
    void aPartyPaperHasANumberOfTheParty() {
        String party = "TỈNH ỦY LAI CHÂU\n*\nSố 629-CV/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\n"
                + "Lai Châu, ngày 03 tháng 11 năm 2021\n\nKính gửi: Các huyện ủy\n\nĐề nghị thực hiện.\n";

        assertThat(found(Code.NUMBER_FORM, party)).isEmpty();
        hit(found(Code.NUMBER_FORM, party.replace("629-CV/TU", "629/TB-TU")), 3, 4);
    }

    @Test
    void theKindAndTheMarkOfTheNumberAreOne() {
        hit(found(Code.KIND_CONTRADICTS, HEAD.replace("88/KH", "88/TB") + OPENING + SIGNED), 11, 1);
        assertThat(found(Code.KIND_CONTRADICTS, HEAD + OPENING + SIGNED)).isEmpty();
    }

    @Test
    void aTextOfNoKnownKindIsAsked() {
        assertThat(found(Code.NO_KIND, "Lai Châu, ngày 12 tháng 5 năm 2021\n\nTrồng cây đầu năm.\n"))
                .hasSize(1);
        assertThat(found(Code.NO_KIND, HEAD + OPENING)).isEmpty();
    }

    @Test
    void aProvinceHasItsTime() {
        String binhDuong = HEAD.replace("LAI CHÂU", "BÌNH DƯƠNG").replace("Lai Châu", "Bình Dương");

        assertThat(found(Code.PROVINCE_OUT_OF_TIME, binhDuong.replace("2021", "2026") + OPENING))
                .hasSize(1);
        assertThat(found(Code.PROVINCE_OUT_OF_TIME, binhDuong + OPENING)).isEmpty();
    }

    @Test
    void thePlaceBeforeTheDateIsInTheProvince() {
        hit(found(Code.PROVINCE_CONTRADICTS, HEAD.replace("Lai Châu,", "Lạng Sơn,") + OPENING), 9, 1);
        assertThat(found(Code.PROVINCE_CONTRADICTS, HEAD.replace("Lai Châu,", "Tam Đường,") + OPENING))
                .isEmpty();
    }

    @Test
    void aSentenceThatAPageBreakCutIsFound() {
        String cut = "Các đơn vị rà soát diện tích đất trống ven đường, đất\n\nchưa sử dụng để trồng cây.";

        hit(inBody(Code.SENTENCE_CUT, cut), 19, 1);
        assertThat(inBody(Code.SENTENCE_CUT, cut.replace("\n\n", "\n"))).isEmpty();
        assertThat(inBody(Code.SENTENCE_CUT, cut.replace("đất\n\nchưa", "đất:\n\nchưa")))
                .isEmpty();
        assertThat(inBody(Code.SENTENCE_CUT, cut.replace("\n\nchưa", "\n\nChưa")))
                .isEmpty();
        assertThat(inBody(Code.SENTENCE_CUT, cut.replace("\n\nchưa", "\n\na) chưa")))
                .isEmpty();
    }

    @Test
    void itemsCountOn() {
        String items = "1. Sở Y tế kiểm tra.\n\n2. Sở Tài chính cấp tiền.\n\n3. Sở Nội vụ báo cáo.";

        assertThat(inBody(Code.ITEM_SKIPPED, items)).isEmpty();
        hit(inBody(Code.ITEM_SKIPPED, items.replace("2. Sở Tài chính cấp tiền.\n\n", "")), 19, 1);
        hit(inBody(Code.ITEM_REPEATED, items.replace("3. Sở", "2. Sở")), 21, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b c d đ e g h", "a b c d e f g h", "a b c d đ e f g"})
    void lettersCountAsLawyersOrAsOthersDo(String letters) {
        StringBuilder items = new StringBuilder("1. Các việc:\n\n");
        for (String letter : letters.split(" ", -1)) {
            items.append(letter).append(") Sở Y tế làm việc này.\n\n");
        }

        assertThat(inBody(Code.ITEM_SKIPPED, items.toString())).isEmpty();
        assertThat(inBody(Code.ITEM_SKIPPED, items.toString().replace("c) Sở Y tế làm việc này.\n\n", "")))
                .hasSize(1);
    }

    @Test
    void aDeadlineLiesAheadOfThePaper() {
        String task = "1. Sở Y tế chủ trì, báo cáo kết quả trước ngày 30/6/2021.";

        assertThat(inBody(Code.DEADLINE_BEFORE_DATE, task)).isEmpty();
        assertThat(inBody(Code.DEADLINE_BEFORE_DATE, task.replace("30/6/2021", "12/5/2021")))
                .isEmpty();
        assertThat(inBody(Code.DEADLINE_BEFORE_DATE, task.replace("30/6/2021", "30/4/2021")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Sở Y tế chủ trì, báo cáo kết quả trước ngày 30/6/2020.",
                "1. Giao Sở Tài chính cấp vốn; hoàn thành chậm nhất ngày 15/12/2019.",
                "1. Sở Nội vụ gửi danh sách về Sở Kế hoạch và Đầu tư (qua hộp thư chung) trước ngày 20/6/2020.",
                "1. Công an tỉnh rà soát,\nbáo cáo UBND tỉnh trước ngày 01\ntháng 6 năm 2020."
            })
    void aYearMistypedInAnOrderIsAsked(String order) {
        assertThat(inBody(Code.DEADLINE_BEFORE_DATE, order)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Sở Y tế đã báo cáo kết quả trước ngày 30/6/2020.",
                "1. Sở Y tế rà soát các việc đã hoàn thành trước ngày 30/6/2020.",
                "1. Sở Tư pháp kiểm tra văn bản được ban hành trước ngày 01/7/2020.",
                "1. Sở Xây dựng báo cáo dự án phê duyệt trước ngày 01/7/2020.",
                "1. Đối với hồ sơ nộp trước ngày 01/01/2021, Sở Nội vụ trình UBND tỉnh.",
                "1. Theo kế hoạch phải hoàn thành trước ngày 30/6/2020, Sở Y tế giải trình.",
                "1. Sở Y tế hoàn thành trước ngày 30/6/2020 nhưng không báo cáo.",
                "1. Các đơn vị gửi số liệu trước ngày 30/6/2020.",
                "1. Sở Y tế báo cáo số liệu trước ngày 30/6/2017.",
                "1. Quy định chuyển tiếp: Sở Nội vụ nộp hồ sơ trước ngày 01/7/2020 thì theo quy chế cũ."
            })
    void aDayOfWhatWasIsNoDeadline(String sentence) {
        assertThat(inBody(Code.DEADLINE_BEFORE_DATE, sentence)).isEmpty();
    }

    @Test
    void whoSignsForAHeadIsHisDeputy() {
        String text = HEAD + OPENING + SIGNED;

        assertThat(found(Code.SIGNATURE_CHAIN, text)).isEmpty();
        assertThat(found(Code.SIGNATURE_CHAIN, text.replace("PHÓ CHỦ TỊCH", "CHÁNH VĂN PHÒNG")))
                .hasSize(1);
        assertThat(found(Code.SIGNATURE_CHAIN, text.replace("TM. ỦY BAN NHÂN DÂN", "TM. CHỦ TỊCH")))
                .hasSize(1);
        assertThat(found(Code.SIGNATURE_CHAIN, text.replace("TM. ỦY BAN NHÂN DÂN\nKT.", "TL.")))
                .hasSize(1);
        assertThat(found(
                        Code.SIGNATURE_CHAIN,
                        text.replace("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG")
                                .replace("PHÓ CHỦ TỊCH", "PHÓ CHÁNH VĂN PHÒNG")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoalt.KH.05/T5", "(nvthu_kh.2021)", "D:\\2021\\KH trồng cây.doc"})
    void whoTypedThePaperIsForTheOfficeOnly(String mark) {
        List<Problem> found =
                found(Code.DRAFTER_MARK, HEAD + OPENING + SIGNED.replace("VT.\n", "VT.\n\n" + mark + "\n"));

        assertThat(found).extracting(Problem::words).containsExactly(List.of(mark));
        assertThat(found(Code.DRAFTER_MARK, HEAD + OPENING + mark + "\n\n" + SIGNED))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Lưu: VT, KT1.05.", "http://laichau.gov.vn/a.b/c1", "UBND.", "t5@laichau.gov.vn"})
    void otherLinesBelowThePaperAreNoMarks(String line) {
        assertThat(found(Code.DRAFTER_MARK, HEAD + OPENING + SIGNED.replace("VT.\n", "VT.\n\n" + line + "\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công văn số 16/B\u0422\u0421-PTHT",
                "năm 2O21",
                "từ 1l5 cây",
                "chữ \uFFFD lạ",
                "Sở\u4E00 Y tế",
                "![](hinh.png)",
                "hết</td>",
                "x\\text{km}",
                "và &nbsp;các"
            })
    void whatMachinesLeaveBehindIsFound(String words) {
        assertThat(inBody(Code.READING_ERROR, "Các đơn vị xem " + words + " rồi làm."))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/24h",
                "5K, F0, A1O",
                "α và β",
                "Москва",
                "10 µm",
                "a < b",
                "R&D",
                "ISO 9001",
                "I, II",
                "Hello!"
            })
    void otherSignsAreLeftAlone(String words) {
        assertThat(inBody(Code.READING_ERROR, "Các đơn vị xem " + words + " rồi làm."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CCCD số 012345678901",
                "căn cước: 001 086 012 345",
                "CMND 045123456",
                "số 0912.345.678",
                "0987 654 321",
                "+84 912345678",
                "điện thoại: 0356789012)",
                "(024191012345)"
            })
    void numbersOfOnePersonAreFound(String words) {
        List<Problem> found = inBody(Code.PERSONAL_DATA, "Liên hệ ông Thử, " + words + " để biết.");

        assertThat(found).hasSize(1);
        assertThat(Messages.in("vi").message(found.get(0))).doesNotContain("345678", "345.678");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02133876437",
                "mã số thuế 0312345678",
                "số 1.002396.000.00.00.H10",
                "tài khoản 0912345678",
                "123456789 đồng",
                "0912/345678",
                "kinh phí 1.234.567.890",
                "12/5/2021",
                "2020-2021",
                "045123456",
                "hồ sơ 991234567890"
            })
    void otherNumbersAreLeftAlone(String words) {
        assertThat(inBody(Code.PERSONAL_DATA, "Các đơn vị xem " + words + " để biết."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ca bệnh Nguyễn Thị Thử, 35 tuổi, trú tại xã",
                "bệnh nhân là bà Trần Thị Mẫu (sinh năm 1960) đã",
                "dương tính: Lò Văn Ví SN 1999"
            })
    void aSickPersonWithAnAgeIsFound(String words) {
        List<Problem> found = inBody(Code.PERSONAL_DATA, "Ngành y tế ghi nhận " + words + " khỏi.");

        assertThat(found).hasSize(1);
        assertThat(Messages.in("en").message(found.get(0)))
                .contains("sick person")
                .doesNotContain("Thị", "Văn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bệnh nhân 35 tuổi",
                "Giáo viên Nguyễn Thị Thử, 35 tuổi",
                "người bệnh từ 60 tuổi",
                "bệnh nhân sinh năm 1960"
            })
    void anAgeAloneOrANameAloneIsLeft(String words) {
        assertThat(inBody(Code.PERSONAL_DATA, "Ngành y tế xem " + words + ".")).isEmpty();
    }

    @Test
    void aReasonInTheFrontMatterLetsOneFindingPassAndNoOther() {
        String text = "---\nallow:\n  personal-data: số của đường dây nóng\n---\n" + HEAD + "Gọi 0912345678 và 2O21./.";
        Source source = SourceReader.read("a.md", text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        List<Problem> weighed = new Weights(Map.of(Code.PERSONAL_DATA, Severity.ERROR), true)
                .weigh(READER.read(source).problems(), source.frontMatter().allowed());

        assertThat(weighed)
                .filteredOn(problem -> problem.code() == Code.PERSONAL_DATA)
                .extracting(Problem::severity)
                .containsExactly(Severity.NOTE);
        assertThat(weighed)
                .filteredOn(problem -> problem.code() == Code.READING_ERROR)
                .extracting(Problem::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void aThousandFindingsAreNotAThousandLines() {
        assertThat(inBody(Code.PERSONAL_DATA, "Gọi 0912345678, ".repeat(1_000))).hasSize(100);
    }
}
