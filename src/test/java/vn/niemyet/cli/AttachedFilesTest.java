package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.intake.Papers;

/** Files that are published as they are: what is in them and not on their pages is told before anybody can fetch it. */
class AttachedFilesTest {
    private static final List<String> LEFT = List.of("ỦY BAN NHÂN DÂN", "TỈNH LAI CHÂU", "Số: 21/TB-UBND");
    private static final List<String> RIGHT = List.of(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Lai Châu, ngày 12 tháng 5 năm 2021");
    private static final List<String> BODY = List.of(
            "THÔNG BÁO", "Lịch tiếp dân", "1. Sở Y tế bố trí người trực.", "TM. ỦY BAN NHÂN DÂN", "Nguyễn Văn Thử");
    private static final String CARD = "Người liên hệ: Trần Thị Mẫu, CCCD 012085001234.";

    @TempDir
    private Path home;

    private PressOffice office;

    @BeforeEach
    void open() throws IOException {
        office = new PressOffice(home);
        Files.createDirectories(office.content());
    }

    @FunctionalInterface
    private interface Change {
        void in(XWPFDocument document) throws IOException;
    }

    private static byte[] word(List<String> paragraphs, Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Papers.docx(LEFT, RIGHT, paragraphs)))) {
            change.in(document);
            document.write(out);
        }
        return out.toByteArray();
    }

    private static XWPFParagraph last(XWPFDocument document) {
        return document.getParagraphs().get(document.getParagraphs().size() - 1);
    }

    private static void comment(XWPFDocument document) {
        XWPFComment note = document.createComments().createComment(BigInteger.ONE);
        note.setAuthor("Chuyên viên A");
        note.createParagraph().createRun().setText("Hỏi lại anh Bình trước khi ký");
        last(document).createRun().getCTR().addNewCommentReference().setId(BigInteger.ONE);
    }

    private static void deletion(XWPFDocument document) {
        var deleted = last(document).getCTP().addNewDel();
        deleted.setAuthor("Chuyên viên A");
        deleted.addNewR().addNewDelText().setStringValue("kinh phí 200 triệu đồng");
    }

    private static void hiddenWords(XWPFDocument document) {
        var run = last(document).createRun();
        run.setText("chưa xin ý kiến lãnh đạo");
        run.setVanish(true);
    }

    /** A text in the folder with an original beside it, put there by hand. */
    private PressOffice.Answer checked(String name, byte[] file, String more) throws IOException {
        return run("check", name, file, more);
    }

    private PressOffice.Answer run(String command, String name, byte[] file, String more) throws IOException {
        Path files = Files.createDirectories(home.resolve("content/files"));
        Files.write(files.resolve(name), file);
        office.put("directives/a.md", "---\ntệp: " + name + "\n" + more + "---\n" + PressOffice.GOOD);
        return office.run(command);
    }

    @Test
    void aCleanOriginalIsNotRemarkedUpon() throws IOException {
        PressOffice.Answer answer = checked("a.docx", Papers.docx(LEFT, RIGHT, BODY), "");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.err()).doesNotContain("attachment-");
    }

    @Test
    void commentsChangesAndHiddenWordsAreFound() throws IOException {
        byte[] file = word(BODY, document -> {
            comment(document);
            deletion(document);
            hiddenWords(document);
        });

        PressOffice.Answer answer = checked("a.docx", file, "");

        assertThat(answer.err())
                .contains("content/files/a.docx:1:1: warning [attachment-hidden]")
                .contains("ghi chú bên lề", "dấu vết sửa", "chữ ẩn")
                .doesNotContain("200 triệu", "chưa xin ý kiến");
    }

    @Test
    void personalDataInTheOriginalIsFoundAndMasked() throws IOException {
        byte[] file =
                word(BODY, document -> document.createParagraph().createRun().setText(CARD));

        PressOffice.Answer answer = checked("a.docx", file, "");

        assertThat(answer.err())
                .contains("warning [attachment-personal-data]", "012…34")
                .doesNotContain("012085001234");
    }

    @Test
    void aPortalThatRaisesItPublishesNothing() throws IOException {
        Files.writeString(home.resolve("content/portal.yaml"), "problems:\n  attachment-personal-data: error\n");
        byte[] file = Papers.pdf(List.of(List.of(Papers.Print.line(CARD))));

        PressOffice.Answer answer = run("build", "a.pdf", file, "");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err()).contains("content/files/a.pdf:1:1: error [attachment-personal-data]");
        assertThat(home.resolve("portal")).doesNotExist();
    }

    @Test
    void anOfficerMayAllowItInTheTextThatHasTheFile() throws IOException {
        Files.writeString(home.resolve("content/portal.yaml"), "problems:\n  attachment-personal-data: error\n");
        byte[] file = Papers.pdf(List.of(List.of(Papers.Print.line(CARD))));

        PressOffice.Answer answer =
                run("build", "a.pdf", file, "cho phép: {attachment-personal-data: người có tên đã đồng ý}\n");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.err()).contains("note [attachment-personal-data]");
        assertThat(home.resolve("portal/files/a.pdf")).exists();
    }

    @Test
    void aTableOfFiguresIsReadToo() throws IOException {
        byte[] file = "họ tên,số điện thoại\nTrần Thị Mẫu,0912345678\n".getBytes(StandardCharsets.UTF_8);

        assertThat(checked("a.csv", file, "").err())
                .contains("content/files/a.csv:1:1: warning [attachment-personal-data]");
    }

    @Test
    void whoWroteItIsTold() throws IOException {
        byte[] file = word(
                BODY, document -> document.getProperties().getCoreProperties().setCreator("Trần Thị Mẫu"));

        assertThat(checked("a.docx", file, "").err()).contains("note [attachment-author]", "Trần Thị Mẫu");
    }

    @Test
    void notesOnThePagesOfAPdfAreFound() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(Papers.pdf(List.of(List.of(Papers.Print.line("Lịch tiếp dân")))))) {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("Hỏi lại anh Bình");
            document.getPage(0).getAnnotations().add(note);
            document.getDocumentInformation().setAuthor("Trần Thị Mẫu");
            document.save(out);
        }

        assertThat(checked("a.pdf", out.toByteArray(), "").err())
                .contains("warning [attachment-hidden]", "ghi chú bên lề", "note [attachment-author]");
    }

    @Test
    void whatCannotBeOpenedIsSaid() throws IOException {
        assertThat(checked("a.xlsx", new byte[] {'P', 'K', 3, 4}, "").err()).contains("note [attachment-not-read]");
        assertThat(checked("b.pdf", "%PDF-1.7 hỏng".getBytes(StandardCharsets.UTF_8), "")
                        .err())
                .contains("b.pdf:1:1: note [attachment-not-read]");
        assertThat(checked("c.png", new byte[] {1, 2, 3}, "").err()).doesNotContain("c.png");
    }

    @Test
    void theOriginalOfADraftIsNotPublished() throws IOException {
        byte[] file = Papers.docx(LEFT, RIGHT, BODY);

        PressOffice.Answer answer = run("build", "a.docx", file, "nháp: có\n");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(home.resolve("portal/index.html")).exists();
        assertThat(home.resolve("portal/files/a.docx")).doesNotExist();
    }

    @Test
    void intakeLeavesSuchAnOriginalOutsideUnlessItIsAskedToKeepIt() throws IOException {
        Path paper = Files.write(home.resolve("giấy.docx"), word(BODY, AttachedFilesTest::comment));

        PressOffice.Answer careful =
                office.line("intake", "--content", home.resolve("content").toString(), paper.toString());

        assertThat(careful.exitCode()).as(careful.err()).isZero();
        assertThat(careful.err()).contains("warning [attachment-hidden]", "warning [original-left-out]");
        Path text = home.resolve("content/directives/lai-chau/2021/21-tb-ubnd.md");
        Path original = home.resolve("content/files/lai-chau/2021/21-tb-ubnd.docx");
        assertThat(Files.readString(text)).doesNotContain("tệp:");
        assertThat(original).doesNotExist();

        Files.delete(text);
        PressOffice.Answer asked = office.line(
                "intake",
                "--keep-original",
                "--content",
                home.resolve("content").toString(),
                paper.toString());

        assertThat(asked.exitCode()).as(asked.err()).isZero();
        assertThat(original).exists();
        assertThat(Files.readString(text)).contains("tệp:");
    }
}
