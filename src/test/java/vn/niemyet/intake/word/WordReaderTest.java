package vn.niemyet.intake.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.niemyet.intake.word.RawDocx.paragraph;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.Markdown;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.Paper;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Problem;

class WordReaderTest {
    private static Paper read(RawDocx file) throws IOException {
        return WordReader.read(new Original("a.docx", file.build()), Bounds.USUAL);
    }

    private static String markdown(RawDocx file) throws IOException {
        return Markdown.of(read(file).blocks());
    }

    private static List<String> told(RawDocx file) throws IOException {
        Messages english = Messages.in("en");
        return read(file).problems().stream().map(english::message).toList();
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String cell(String properties, String... lines) {
        StringBuilder out = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
        for (String line : lines) {
            out.append(paragraph(line));
        }
        return out.append("</w:tc>").toString();
    }

    private static final String RULED =
            "<w:tblPr><w:tblBorders><w:top w:val=\"single\"/><w:insideH w:val=\"single\"/></w:tblBorders></w:tblPr>";

    @Test
    void boldAndItalicComeFromRunsAndStyles() throws IOException {
        RawDocx file = RawDocx.body("<w:p><w:pPr><w:pStyle w:val=\"Dam\"/></w:pPr>" + run("", "THÔNG BÁO") + "</w:p>"
                        + "<w:p>" + run("<w:b/>", "Điều 1.") + run("", " Giao ") + run("<w:i/>", "Sở Y tế ")
                        + run("<w:b w:val=\"0\"/>", "chủ trì.") + "</w:p>")
                .part(
                        "styles",
                        "w:styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"Goc\"><w:rPr><w:b/></w:rPr></w:style>"
                                + "<w:style w:type=\"paragraph\" w:styleId=\"Dam\"><w:basedOn w:val=\"Goc\"/></w:style>");

        assertThat(markdown(file)).isEqualTo("**THÔNG BÁO**\n\n**Điều 1.** Giao *Sở Y tế* chủ trì.\n");
    }

    @Test
    void theLetterheadAndTheSignatureAreNoTables() throws IOException {
        RawDocx file = RawDocx.body("<w:tbl><w:tr>"
                + cell("", "ỦY BAN NHÂN DÂN", "TỈNH MẪU")
                + cell("", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                + "</w:tr><w:tr>" + cell("", "Số: 12/TB-UBND") + cell("", "Tỉnh Mẫu, ngày 05 tháng 3 năm 2026")
                + "</w:tr></w:tbl>" + paragraph("Nội dung./.") + "<w:tbl>" + RULED + "<w:tr>"
                + cell("", "Nơi nhận:", "- Như trên;", "- Lưu: VT.")
                + cell("", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "Trần Văn Mẫu") + "</w:tr></w:tbl>");

        assertThat(markdown(file)).isEqualTo("""
                        ỦY BAN NHÂN DÂN \s
                        TỈNH MẪU

                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM \s
                        Độc lập - Tự do - Hạnh phúc

                        Số: 12/TB-UBND

                        Tỉnh Mẫu, ngày 05 tháng 3 năm 2026

                        Nội dung./.

                        Nơi nhận:

                        - Như trên;
                        - Lưu: VT.

                        KT. CHỦ TỊCH \s
                        PHÓ CHỦ TỊCH

                        Trần Văn Mẫu
                        """);
    }

    @Test
    void tablesKeepTheirSpansAndTheirCaption() throws IOException {
        RawDocx file = RawDocx.body("<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr>" + run("", "Bảng 1. Kinh phí")
                        + "</w:p><w:tbl>" + RULED
                        + "<w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "Xã")
                        + cell("<w:gridSpan w:val=\"2\"/>", "Tiền")
                        + "</w:tr><w:tr>" + cell("<w:vMerge/>", "") + cell("", "Đợt 1") + cell("", "Đợt | 2")
                        + "</w:tr><w:tr>" + cell("", "Tân An", "(mới)") + cell("", "1.200") + cell("", "-")
                        + "</w:tr></w:tbl>")
                .part(
                        "styles",
                        "w:styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"Caption\"><w:name w:val=\"caption\"/></w:style>");

        assertThat(markdown(file)).isEqualTo("""
                        | Xã | Tiền ||
                        | ^^ | Đợt 1 | Đợt \\| 2 |
                        |---|---|---|
                        | Tân An (mới) | 1.200 | \\- |
                        [Bảng 1. Kinh phí]
                        """);
    }

    @Test
    void whatWrapsWordsDoesNotHideThem() throws IOException {
        String box = "<w:txbxContent>" + paragraph("HỎA TỐC") + "</w:txbxContent>";
        RawDocx file = RawDocx.body(
                "<w:sdt><w:sdtPr/><w:sdtContent>" + paragraph("Trong khung") + "</w:sdtContent></w:sdt>"
                        + "<w:p><w:hyperlink>" + run("", "liên kết") + "</w:hyperlink><w:sdt><w:sdtContent>"
                        + run("", " ô nhập")
                        + "</w:sdtContent></w:sdt><w:smartTag>" + run("", " thẻ") + "</w:smartTag></w:p>"
                        + "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("", "Cạnh khung chữ")
                        + "</w:p>"
                        + "<w:p><w:r><w:t>Mức</w:t><w:tab/><w:t>x</w:t></w:r><m:oMath><m:r><m:t>=2</m:t></m:r></m:oMath></w:p>");

        assertThat(markdown(file))
                .isEqualTo("Trong khung\n\nliên kết ô nhập thẻ\n\nCạnh khung chữ\n\nHỎA TỐC\n\nMức x=2\n");
    }

    @Test
    void fieldsShowTheirResultAndPageNumbersNothing() throws IOException {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> ";
        String separate = " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        RawDocx file = RawDocx.body("<w:p>" + run("", "Ngày ") + begin + "DATE \\@ dd" + separate + run("", "05") + end
                + run("", " trang ") + begin + "PAGE" + separate + run("", "7") + end + run("", "hết") + "</w:p>");

        assertThat(markdown(file)).isEqualTo("Ngày 05 trang hết\n");
    }

    @Test
    void changesAreAcceptedAndTold() throws IOException {
        RawDocx file = RawDocx.body("<w:p>" + run("", "Giao Sở ")
                + "<w:del><w:r><w:delText>Nội vụ</w:delText></w:r></w:del>"
                + "<w:ins>" + run("", "Y tế") + "</w:ins>" + run("<w:vanish/>", " (nháp)") + run("<w:caps/>", " khẩn")
                + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>");

        assertThat(markdown(file)).isEqualTo("Giao Sở Y tế KHẨN\n");
        assertThat(told(file))
                .containsExactly(
                        "The Word file still holds tracked changes: 1 insertions were taken, 1 deletions were left out.",
                        "Taken out comments in the margin: 1",
                        "Taken out hidden words: (nháp)");
    }

    @Test
    void headersAndFootersAreTakenOutAndTold() throws IOException {
        String page = "<w:p>" + run("", "Trang ") + "<w:fldSimple w:instr=\" PAGE \">" + run("", "2")
                + "</w:fldSimple></w:p>";
        RawDocx file = RawDocx.body(paragraph("Lời"))
                .part("header", "w:hdr", paragraph("Dự thảo lần 2"))
                .part("footer", "w:ftr", page)
                .part("footer", "w:ftr", page);

        assertThat(markdown(file)).isEqualTo("Lời\n");
        assertThat(told(file))
                .containsExactly(
                        "Taken out words at the top of the page: Dự thảo lần 2",
                        "Taken out words at the foot of the page: Trang");
    }

    @Test
    void footnotesStandAtTheEndUnderTheirMarks() throws IOException {
        RawDocx file = RawDocx.body("<w:p>" + run("", "Theo Luật") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                        + run("", " hiện hành.") + "</w:p>")
                .part(
                        "footnotes",
                        "w:footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"-1\">" + paragraph("") + "</w:footnote>"
                                + "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
                                + run("", " Số 72/2025/QH15.")
                                + "</w:p></w:footnote>");

        assertThat(markdown(file)).isEqualTo("Theo Luật\\[1\\] hiện hành.\n\n\\[1\\] Số 72/2025/QH15.\n");
    }

    @Test
    void aPaperOfOnlyPicturesIsAScan() {
        RawDocx file = RawDocx.body("<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>");

        assertThat(Refusals.of(() -> read(file))).extracting(Problem::code).isEqualTo(Code.PAPER_NO_TEXT);
    }
}
