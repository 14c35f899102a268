package vn.niemyet.intake.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.niemyet.intake.paper.Markdown;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.RefusedException;

/** Texts as mails and character recognition leave them. */
class PlainReaderTest {

    private static String markdown(String text) throws RefusedException {
        return Markdown.of(
                PlainReader.read(new Original("a.txt", text.getBytes(UTF_8))).blocks());
    }

    @Test
    void boldThatGoesOnOverALineEndIsBoldOnEachLine() throws RefusedException {
        assertThat(markdown("**TM. ỦY BAN NHÂN DÂN  \nPHÓ CHỦ TỊCH**\n\nNguyễn Văn Thử\n"))
                .contains("**TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH**")
                .doesNotContain("\\*");
    }

    @Test
    void boldThatIsNeverClosedStaysAsItIs() throws RefusedException {
        assertThat(markdown("**Nơi nhận:\n\n- Như trên;\n")).startsWith("\\*\\*Nơi nhận:");
    }

    @Test
    void twoColumnsOfALetterheadAreReadOneAfterTheOther() throws RefusedException {
        String text = "   ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                + "    TỈNH LAI CHÂU              Độc lập - Tự do - Hạnh phúc\n\n"
                + "   Số: 12/TB-UBND           Lai Châu, ngày 12 tháng 5 năm 2021\n";

        assertThat(markdown(text))
                .isEqualTo("ỦY BAN NHÂN DÂN  \nTỈNH LAI CHÂU\n\nSố: 12/TB-UBND\n\n"
                        + "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\n"
                        + "Lai Châu, ngày 12 tháng 5 năm 2021\n");
    }

    @Test
    void aTableOfBarsStaysAsItIs() throws RefusedException {
        String table = "| Xã | Số cây |\n|---|---:|\n| Bản Bo | 120 |\n";

        assertThat(markdown("Phân bổ như sau:\n\n" + table)).isEqualTo("Phân bổ như sau:\n\n" + table);
    }

    @Test
    void anItemKeepsItsPrintedNumberAndItsWrappedLines() throws RefusedException {
        String text = "7. Sở Y tế chủ trì, phối hợp với Ủy ban nhân dân các huyện rà soát, lập\n"
                + "danh sách điểm trường cần hỗ trợ trong mùa đông năm nay và năm sau để\n"
                + "báo cáo.\n\n9. Sở Tài chính cấp kinh phí.\n";

        assertThat(markdown(text))
                .isEqualTo("7. Sở Y tế chủ trì, phối hợp với Ủy ban nhân dân các huyện rà soát, lập danh sách điểm"
                        + " trường cần hỗ trợ trong mùa đông năm nay và năm sau để báo cáo.\n\n"
                        + "9. Sở Tài chính cấp kinh phí.\n");
    }
}
