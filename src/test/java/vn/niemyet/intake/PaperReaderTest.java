package vn.niemyet.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.niemyet.intake.Papers.Print.line;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.Markdown;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.Paper;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;

/** Files of every kind at the door: papers come in, all else is told what to do. */
class PaperReaderTest {
    private static final Bounds TIGHT = new Bounds(1 << 20, 1 << 20, 3, 2_000, 64);

    private static Outcome<Optional<Paper>> read(String name, byte[] bytes) {
        return new PaperReader(TIGHT).read(new Original(name, bytes));
    }

    private static Problem refusal(String name, byte[] bytes) {
        Outcome<Optional<Paper>> outcome = read(name, bytes);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems()).hasSize(1);
        return outcome.problems().get(0);
    }

    private static String markdown(String name, byte[] bytes) {
        Outcome<Optional<Paper>> outcome = read(name, bytes);
        return Markdown.of(outcome.value()
                .orElseThrow(() -> new AssertionError(outcome.problems()))
                .blocks());
    }

    private static byte[] pdf(Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Papers.pdf(List.of(List.of(line("Giao Sở Y tế chủ trì.")))))) {
            change.make(document);
            document.save(out);
        }
        return out.toByteArray();
    }

    private interface Change {
        void make(PDDocument document) throws IOException;
    }

    @ParameterizedTest
    @CsvSource({
        "a.png,  '\u0089PNG\r\n',                                       a picture",
        "a.pdf,  '\u00FF\u00D8\u00FF\u00E0',                            a picture",
        "a.rtf,  '{\\rtf1 x}',                                          RTF",
        "a.odt,  'PK\u0003\u0004..........................mimetypeapplication/vnd.oasis.opendocument.text', OpenDocument",
        "a.zip,  '7z\u00BC\u00AF',                                      archive",
        "a.bin,  'a\u0000b',                                            format",
        "a.csv,  'a;b',                                                 format"
    })
    void whatIsNoPaperIsToldByItsBytes(String name, String start, String said) {
        Problem problem = refusal(name, start.getBytes(ISO_8859_1));

        assertThat(problem.code()).isEqualTo(Code.PAPER_FORMAT);
        assertThat(Messages.in("en").message(problem)).contains(said);
    }

    @ParameterizedTest
    @CsvSource({"a.docx, %PDF-1.7, pdf", "a.txt, <!DOCTYPE html><p>x, html", "a.pdf, Kính gửi, txt"})
    void aNameThatSaysAnotherFormatIsRefused(String name, String start, String real) {
        Problem problem = refusal(name, start.getBytes(UTF_8));

        assertThat(problem.code()).isEqualTo(Code.PAPER_EXTENSION);
        assertThat(problem.words()).containsExactly(name.substring(2), real);
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, PAPER_ENCRYPTED",
        "Macros, PAPER_MACROS",
        "WordDocument, PAPER_FORMAT",
        "Workbook, PAPER_FORMAT"
    })
    void theOldContainerOfOfficeIsOpenedOnlyToSayWhatToDo(String entry, Code code) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            container.writeFilesystem(out);
        }

        assertThat(refusal("a.doc", out.toByteArray()).code()).isEqualTo(code);
    }

    @Test
    void lettersOfFontsOlderThanUnicodeAreRefused() {
        String tcvn3 = "Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp - Tù do - H¹nh phóc Uû ban nh©n d©n tØnh th«ng b¸o"
                + " kÕt luËn cña ®ång chÝ Chñ tÞch t¹i cuéc häp vÒ c«ng t¸c phßng chèng dÞch bÖnh";
        String vni = "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam Ñoäc laäp - Töï do - Haïnh phuùc ñoàng chí Chuû tòch"
                + " uûy ban nhaân daân tænh thoâng baùo keát luaän taïi cuoäc hoïp ñöôïc toå chöùc";

        assertThat(refusal("a.txt", tcvn3.repeat(3).getBytes(UTF_8)).words()).containsExactly("TCVN3 (ABC)");
        assertThat(refusal("a.txt", vni.getBytes(UTF_8)).words()).containsExactly("VNI");
        assertThat(read(
                                "a.txt",
                                "Đoàn công tác đến từ España, hãng Müller® (§5).\n"
                                        .repeat(8)
                                        .getBytes(UTF_8))
                        .value())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "C«ng v¨n sè 15 cña Së Y tÕ vÒ phßng chèng dÞch, TCVN3 (ABC)",
        "V/v: häp ®ét xuÊt ngµy mai t¹i UBND tØnh, TCVN3 (ABC)",
        "Coâng vaên soá 15 cuûa Sôû Y teá veà vieäc hoïp ñoät xuaát, VNI",
    })
    void aFewWordsInSuchLettersAreRefusedToo(String words, String font) {
        assertThat(refusal("a.txt", words.getBytes(UTF_8)).words()).containsExactly(font);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Họp về «chuyển đổi số», «đô thị thông minh» và «tỉnh số» (§ 5).",
                "CÔNG VĂN số 15 về HÀNH chính",
                "Hop ve du an «a», «b», «c» cua Word®, Excel®, Access®, 30°C ± 2",
                "août, coût, goût: mời họp với đoàn Pháp",
            })
    void aFewWordsWithSignsOfOtherUseAreNot(String words) {
        assertThat(read("a.txt", words.getBytes(UTF_8)).value()).isPresent();
    }

    @Test
    void aTextOfTooManyLettersIsRefused() {
        Problem problem = refusal("a.txt", "chữ ".repeat(600).getBytes(UTF_8));

        assertThat(Messages.in("en").message(problem)).contains("more than 2000 characters");
    }

    @Test
    void anEmptyFileIsNoScan() throws IOException {
        assertThat(refusal("a.txt", "\n \n".getBytes(UTF_8)).code()).isEqualTo(Code.EMPTY_FILE);
        assertThat(refusal("a.html", "<p> </p>".getBytes(UTF_8)).code()).isEqualTo(Code.EMPTY_FILE);
    }

    @Test
    void aPdfWithoutLettersIsRefusedWithWhatToDo() throws IOException {
        Problem problem = refusal("a.pdf", Papers.pdf(List.of(List.of(), List.of())));

        assertThat(problem.code()).isEqualTo(Code.PAPER_NO_TEXT);
        assertThat(Messages.in("vi").hint(problem)).contains("OCR");
    }

    @Test
    void aPdfOfTooManyPagesOrLettersIsRefused() throws IOException {
        List<Papers.Print> page = List.of(line("Giao Sở Y tế"));
        byte[] long4 = Papers.pdf(Collections.nCopies(4, page));
        byte[] dense =
                Papers.pdf(List.of(Collections.nCopies(60, line("Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính"))));

        assertThat(Messages.in("en").message(refusal("a.pdf", long4))).contains("more than 3 pages");
        assertThat(Messages.in("en").message(refusal("a.pdf", dense))).contains("more than 2000 characters");
    }

    @Test
    void aPdfThatUnpacksBeyondTheBoundIsRefused() throws IOException {
        byte[] bomb = pdf(document -> {
            PDPage page = document.getPage(0);
            byte[] blanks = " ".repeat(3 << 20).getBytes(ISO_8859_1);
            page.setContents(new PDStream(document, new ByteArrayInputStream(blanks), COSName.FLATE_DECODE));
        });

        assertThat(bomb).hasSizeLessThan(600_000);
        assertThat(Messages.in("en").message(refusal("a.pdf", bomb))).contains("unpacks to more than 1048576 bytes");
    }

    @Test
    void aPdfWithAProgramOrAPasswordIsRefused() throws IOException {
        byte[] program =
                pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')")));
        byte[] locked =
                pdf(document -> document.protect(new StandardProtectionPolicy("chủ", "khách", new AccessPermission())));

        assertThat(refusal("a.pdf", program).code()).isEqualTo(Code.PAPER_MACROS);
        assertThat(refusal("a.pdf", locked).code()).isEqualTo(Code.PAPER_ENCRYPTED);
    }

    @Test
    void aDamagedPdfIsAProblemAndNoException() {
        Problem problem = refusal("a.pdf", "%PDF-1.7\n1 0 obj <<".getBytes(UTF_8));

        assertThat(problem.code()).isEqualTo(Code.PAPER_BROKEN);
        assertThat(Messages.in("vi").message(problem)).endsWith("không đọc được.");
    }

    @Test
    void pageNumbersOfAPdfAreTakenOutAndLinesJoined() throws IOException {
        byte[] file = Papers.pdf(List.of(
                List.of(
                        line("Giao Sở Y tế chủ trì, phối hợp với các sở, ngành, địa phương tiếp tục"),
                        line("rà soát các điểm trường có học sinh bán trú ở những xã vùng cao, báo"),
                        line("cáo về")),
                List.of(new Papers.Print(200, "2", false), line("Ủy ban nhân dân tỉnh."))));

        Outcome<Optional<Paper>> outcome = read("a.pdf", file);

        assertThat(Markdown.of(outcome.value().orElseThrow().blocks()))
                .contains("tiếp tục rà soát", "báo cáo về Ủy ban nhân dân tỉnh.")
                .doesNotContain("2");
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly(Code.TAKEN_OUT);
    }

    @Test
    void aFileOfUtf16IsReadAsWindowsWritesIt() {
        byte[] bytes = "\uFEFFKính gửi Sở Y tế".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);

        assertThat(markdown("a.txt", bytes)).isEqualTo("Kính gửi Sở Y tế\n");
    }
}
