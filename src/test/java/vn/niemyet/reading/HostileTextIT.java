package vn.niemyet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.niemyet.source.FrontMatter;
import vn.niemyet.source.Source;
import vn.niemyet.support.Growth;
import vn.niemyet.text.NormalText;

/** Time grows with the length of a text, whatever it holds: asserted as the growth from a text to one four times as long. */
class HostileTextIT {
    private static final int SMALL = 60_000;
    private static final double MOST_GROWTH = 4 * 2.5;

    @TestFactory
    Stream<DynamicTest> timeGrowsWithLength() {
        return Stream.of(
                hostile("one line of letters", n -> "a".repeat(n)),
                hostile("one line of digits", n -> "Số: " + "7".repeat(n)),
                hostile("one line of dots", n -> "Số: " + ".".repeat(n)),
                hostile("blanks", n -> "Số:" + " ".repeat(n) + "/TB-UBND"),
                hostile("many numbers", n -> "Số: 1/TB-UBND\n".repeat(n / 14)),
                hostile("many dates", n -> "Hà Nam, ngày 1 tháng 2 năm 2023\n".repeat(n / 32)),
                hostile("days without months", n -> "ngày ".repeat(n / 5)),
                hostile("hyphens", n -> "Số: 1/" + "A-".repeat(n / 2)),
                hostile("strokes", n -> "Số: 1" + "/".repeat(n)),
                hostile("many kinds", n -> "THÔNG BÁO\n".repeat(n / 10)),
                hostile("kind without end", n -> "THÔNG BÁO\n" + "VỀ VIỆC NÀY VIỆC KIA ".repeat(n / 21)),
                hostile("brackets", n -> "(".repeat(n) + ")".repeat(n)),
                hostile("footnotes", n -> "THÔNG BÁO\n[1".repeat(n / 12)),
                hostile("addressees without end", n -> "Kính gửi:\n" + "- Sở Y tế;\n".repeat(n / 11)),
                hostile("recipients without end", n -> "Nơi nhận:\n" + "- Sở Y tế;\n".repeat(n / 11)),
                hostile("marks without end", n -> "xong./.\n" + "KT. CHỦ TỊCH\n".repeat(n / 13)),
                hostile("names without end", n -> "xong./.\nCHỦ TỊCH\n" + "Trần Văn Ba ".repeat(n / 12)),
                hostile("captions without end", n -> "xong./.\nCHỦ TỊCH\nTrần Văn Ba\n" + "kèm theo ".repeat(n / 9)),
                hostile("bars", n -> "|".repeat(n)),
                hostile("breaks", n -> "a<br>".repeat(n / 5)),
                hostile("half breaks", n -> "a<br".repeat(n / 4)),
                hostile("provinces", n -> "tỉnh Hà Nam và tỉnh Lai Châu ".repeat(n / 29)),
                hostile("bodies that speak", n -> "KT. GIÁM ĐỐC\nSở Y tế yêu cầu ".repeat(n / 28)),
                hostile("lines without blanks", n -> "abcdefghi\n".repeat(n / 10)),
                hostile("orders without end", n -> "đề nghị các tỉnh:\n\nA".repeat(n / 20)),
                hostile("companies", n -> "Công ty TNHH một thành viên quản lý ".repeat(n / 36)),
                hostile("heads of rooms", n -> "1. Trưởng phòng này kia nọ ".repeat(n / 27)),
                hostile("marks as names", n -> "1/TTLT-BTC-BNV-".repeat(n / 15)),
                hostile("aside", n -> "Về việc: Sở Y tế, theo chức năng, ".repeat(n / 34)),
                hostile("misprints", n -> "1. Sở Nông nghiêp và Môi trừơng làm; ".repeat(n / 37)),
                hostile("signers beside recipients", n -> "Nơi nhận:\n" + "- Như trên; GIÁM ĐỐC ".repeat(n / 21)),
                hostile("empty lines", n -> "a\n\n".repeat(n / 3)),
                hostile("telephones", n -> "gọi 0912345678, ".repeat(n / 16)),
                hostile("digits with seams", n -> "0 ".repeat(n / 2)),
                hostile("ages", n -> "bệnh nhân An Bình, 3 tuổi ".repeat(n / 26)),
                hostile("ages of no one", n -> "An Bình An Bình An Bình 3 tuổi ".repeat(n / 31)),
                hostile("words a scanner spoiled", n -> "Sỏ Tài ngay 1/2 nam 2 hắng ".repeat(n / 27)),
                hostile("letters for figures", n -> "1l0o".repeat(n / 4) + " ngày O1/l2/2O".repeat(n / 14)),
                hostile("figures a scanner parted", n -> "số 1 1 1 1 năm 2 0 2 1 ".repeat(n / 23)),
                hostile("the same level", n -> "Hội Nông dân cùng cấp, ".repeat(n / 23)),
                hostile("bars between cells", n -> "a | b | c\n".repeat(n / 10)),
                hostile("rows of lines", n -> "TT\nViệc\nCơ quan chủ trì\n1\nSở Y tế\n2\nSở Y tế\n".repeat(n / 46)),
                hostile("forms", n -> "xong./.\nCHỦ TỊCH\nTrần Văn Ba\n" + "Phụ lục 1\nMẫu số 1\n".repeat(n / 20)),
                hostile("letters of another script", n -> "B\u0422\u0421 ".repeat(n / 4)),
                hostile("cut sentences", n -> "các đơn vị rà soát diện tích đất trống\n\n".repeat(n / 41)),
                hostile("items", n -> "3. Sở Y tế làm.\n".repeat(n / 16)),
                hostile(
                        "a head on one line",
                        n -> "UBND CỘNG HÒA XÃ HỘI Số: 1/TB-UBND ngày 1 tháng 2 năm 2023 "
                                + "KT. CHỦ TỊCH Nơi nhận: ".repeat(n / 23)),
                hostile(
                        "heads on one line",
                        n -> "CỘNG HÒA XÃ HỘI Số: ngày ".repeat(6).concat("\n").repeat(n / 151)),
                hostile("signers without end", n -> "xong./.\n" + "GIÁM ĐỐC\nTrần Văn Ba\n".repeat(n / 22)),
                hostile("signers side by side", n -> "xong./.\nGIÁM ĐỐC\n" + "| Trần Văn Ba ".repeat(n / 14)),
                hostile("data of a portal", n -> "| Số hiệu | 1/TB-UBND |\n".repeat(n / 24)),
                hostile("cells of a portal", n -> "Số hiệu " + "| 1 ".repeat(n / 4)),
                hostile("words run together", n -> "anhănhanhanhanhanhanhanhanh ".repeat(n / 28)),
                hostile("commands", n -> "1. Ban Chỉ huy Phòng chống thiên tai, tìm kiếm cứu nạn, ".repeat(n / 57)),
                hostile("bare councils", n -> "Thường trực HĐND, UBND, các Ban HĐND, ".repeat(n / 38)),
                hostile("written line ends", n -> "\\r\\n".repeat(n / 4)),
                hostile("letterheads", n -> "UBND TỈNH HÀ NAM\n".repeat(n / 17)));
    }

    private static DynamicTest hostile(String name, IntFunction<String> text) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(Growth.ofFourfold(SMALL, text, HostileTextIT::read))
                        .isLessThan(MOST_GROWTH));
    }

    private static void read(String text) {
        NormalText normal = NormalText.of(text);
        new DirectiveReader(ReadingAnswers.REGISTRY)
                .read(new Source("a.txt", normal, 0, FrontMatter.NONE, "", text.length()));
    }
}
