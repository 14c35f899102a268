package vn.niemyet.intake.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.niemyet.intake.word.RawDocx.paragraph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Problem;

/** Word files that want to do harm, or that are none. */
class HostileWordTest {
    private static final Bounds TIGHT = new Bounds(1 << 20, 1 << 20, 10, 10_000, 64);

    private static Problem refusal(byte[] file) {
        return Refusals.of(() -> WordReader.read(new Original("a.docx", file), TIGHT));
    }

    private static String said(Problem problem) {
        return Messages.in("en").message(problem);
    }

    @Test
    void aPartThatUnpacksBeyondTheBoundIsRefused() {
        byte[] file = RawDocx.body(paragraph("a".repeat(2 << 20))).build();

        assertThat(file).hasSizeLessThan(20_000);
        assertThat(said(refusal(file))).contains("unpacks to more than 1048576 bytes");
    }

    @Test
    void theListOfContentsCanBeABombToo() {
        RawDocx bomb = RawDocx.body(paragraph("x"));
        bomb.override("x" + "y".repeat(3 << 20), "text/plain");

        assertThat(refusal(bomb.build()).code()).isEqualTo(Code.PAPER_TOO_LARGE);
    }

    @Test
    void aDocumentTypeIsRefusedBeforeAnythingIsFetched() {
        RawDocx file = new RawDocx()
                .main("<!DOCTYPE w:document [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><w:document "
                        + RawDocx.NAMESPACES + "><w:body>" + paragraph("&secret;") + "</w:body></w:document>");

        assertThat(refusal(file.build()).code()).isEqualTo(Code.PAPER_ENTITIES);
    }

    @Test
    void entitiesThatDoubleThemselvesAreRefused() {
        RawDocx file = new RawDocx()
                .main("<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><d>&b;</d>");

        assertThat(refusal(file.build()).code()).isEqualTo(Code.PAPER_ENTITIES);
    }

    @Test
    void tablesWithinTablesHaveAnEnd() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(200) + paragraph("x") + "</w:tc></w:tr></w:tbl>".repeat(200);

        assertThat(said(refusal(RawDocx.body(deep).build()))).contains("more than 64 things within each other");
    }

    @Test
    void aFileOfCountlessPartsIsRefused() {
        RawDocx file = RawDocx.body(paragraph("x"));
        for (int i = 0; i < 5_001; i++) {
            file.file("junk/" + i + ".bin", new byte[0]);
        }

        assertThat(refusal(file.build()).code()).isEqualTo(Code.PAPER_TOO_LARGE);
    }

    @Test
    void macrosAreRefused() {
        byte[] macro = RawDocx.body(paragraph("x"))
                .mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
                .build();
        byte[] project = RawDocx.body(paragraph("x"))
                .file("word/vbaProject.bin", new byte[] {1})
                .override("word/vbaProject.bin", "application/vnd.ms-office.vbaProject")
                .build();

        assertThat(refusal(macro).code()).isEqualTo(Code.PAPER_MACROS);
        assertThat(refusal(project).code()).isEqualTo(Code.PAPER_MACROS);
    }

    @Test
    void aSpreadsheetIsNoDocument() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("a").createRow(0).createCell(0).setCellValue("x");
            book.write(out);
        }

        assertThat(said(refusal(out.toByteArray()))).contains("spreadsheet");
    }

    @Test
    void aListThatNamesItselfEnds() throws IOException {
        RawDocx file = RawDocx.body(
                        "<w:p><w:pPr><w:pStyle w:val=\"A\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                                + "<w:r><w:t>x</w:t></w:r></w:p>")
                .part(
                        "styles",
                        "w:styles",
                        "<w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
                                + "<w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>")
                .part(
                        "numbering",
                        "w:numbering",
                        "<w:abstractNum w:abstractNumId=\"0\"><w:styleLink w:val=\"S\"/><w:numStyleLink w:val=\"S\"/>"
                                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");

        assertThat(WordReader.read(new Original("a.docx", file.build()), TIGHT).blocks())
                .hasSize(1);
    }

    @Test
    void brokenXmlIsADamagedFile() {
        byte[] file = new RawDocx()
                .main("<w:document " + RawDocx.NAMESPACES + "><w:body>")
                .build();

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> WordReader.read(new Original("a.docx", file), TIGHT)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("XML, line");
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).startsWith("PK");
    }
}
