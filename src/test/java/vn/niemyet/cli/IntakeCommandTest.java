package vn.niemyet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.niemyet.intake.Papers.Print.left;
import static vn.niemyet.intake.Papers.Print.line;
import static vn.niemyet.intake.Papers.Print.right;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.intake.Papers;

/** Papers as an office has them, taken in by the command line and published by it. */
class IntakeCommandTest {
    private static final List<String> LEFT =
            List.of("ỦY BAN NHÂN DÂN", "TỈNH LAI CHÂU", "Số: 4321/UBND-VX", "V/v chuẩn bị nơi tránh rét cho học sinh");
    private static final List<String> RIGHT = List.of(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Lai Châu, ngày 12 tháng 5 năm 2021");
    private static final List<String> BODY = List.of(
            "Kính gửi: Sở Y tế; Sở Tài chính.",
            "Thực hiện Nghị quyết số 45/NQ-CP ngày 16/4/2021 của Chính phủ, Ủy ban nhân dân tỉnh có ý kiến như sau:",
            "1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính lập danh sách điểm trường trước ngày 30/6/2021.",
            "2. Sở Tài chính cân đối kinh phí mua chăn & áo ấm.",
            "Đề nghị các đơn vị thực hiện./.",
            "TM. ỦY BAN NHÂN DÂN",
            "KT. CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "Nguyễn Văn Thử");

    @TempDir
    private Path home;

    private Path content;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void emptyOffice() throws IOException {
        content = Files.createDirectory(home.resolve("content"));
    }

    private int run(String... args) {
        Machine machine = new Machine(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Clock.fixed(Instant.parse("2021-06-01T00:00:00Z"), ZoneOffset.UTC),
                Map.of(),
                2);
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(machine, args).exitCode();
    }

    private int intake(Path... files) {
        List<String> args = new ArrayList<>(List.of("intake", "--content", content.toString()));
        Stream.of(files).map(Path::toString).forEach(args::add);
        return run(args.toArray(String[]::new));
    }

    private Path paper(String name, byte[] bytes) throws IOException {
        return Files.write(home.resolve(name), bytes);
    }

    private Path text(String name, String words) throws IOException {
        return paper(name, words.getBytes(UTF_8));
    }

    private String taken(String path) throws IOException {
        return Files.readString(content.resolve(path));
    }

    private Document published(String path) throws IOException {
        int built = run(
                "build",
                "--content",
                content.toString(),
                "--output",
                home.resolve("portal").toString());
        assertThat(built).describedAs(err.toString()).isZero();
        return Jsoup.parse(Files.readString(home.resolve("portal").resolve(path)));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void aWordFileBecomesAPageWithItsOriginalBeside() throws Exception {
        byte[] word = Papers.docx(LEFT, RIGHT, BODY);

        int exitCode = intake(paper("Công văn tránh rét.docx", word));

        assertThat(exitCode).describedAs(err.toString()).isZero();
        assertThat(out.toString())
                .contains("→ content/directives/lai-chau/2021/4321-ubnd-vx.md")
                .contains("content/files/lai-chau/2021/4321-ubnd-vx.docx (SHA-256 " + sha256(word) + ")");
        assertThat(content.resolve("files/lai-chau/2021/4321-ubnd-vx.docx")).hasBinaryContent(word);
        assertThat(taken("directives/lai-chau/2021/4321-ubnd-vx.md"))
                .startsWith("---\nsố: \"4321/UBND-VX\"\n")
                .contains("ngày: \"2021-05-12\"\n", "người ký: \"Nguyễn Văn Thử\"\n", "# SHA-256 " + sha256(word))
                .doesNotContain("nháp");

        Document page = published("van-ban/lai-chau/2021/4321-ubnd-vx.html");
        assertThat(page.selectFirst("article[data-directive=lai-chau/2021/4321-ubnd-vx]"))
                .isNotNull();
        assertThat(page.selectFirst(".directive-text").text()).contains("mua chăn & áo ấm", "KT. CHỦ TỊCH");
        assertThat(page.selectFirst("#muc-1 a[data-cite], a[data-cite=45-nq-cp-2021]"))
                .isNotNull();
        assertThat(page.select("a[href$=4321-ubnd-vx.docx]")).isNotEmpty();
    }

    @Test
    void aPdfBecomesTheSamePage() throws Exception {
        List<Papers.Print> prints = new ArrayList<>();
        for (int i = 0; i < LEFT.size(); i++) {
            boolean beside = i < RIGHT.size();
            prints.add(beside ? left(LEFT.get(i)) : line(LEFT.get(i)));
            if (beside) {
                prints.add(right(RIGHT.get(i)));
            }
        }
        prints.add(line(""));
        BODY.forEach(words -> prints.addAll(wrapped(words)));

        int exitCode = intake(paper("scan.pdf", Papers.pdf(List.of(prints, List.of(line("Trang sau."))))));

        assertThat(exitCode).describedAs(err.toString()).isZero();
        Document page = published("van-ban/lai-chau/2021/4321-ubnd-vx.html");
        assertThat(page.selectFirst(".directive-text").text())
                .contains(BODY.get(1), BODY.get(2), BODY.get(3), "Độc lập - Tự do - Hạnh phúc")
                .contains("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn Thử");
        assertThat(page.selectFirst("#muc-2").text()).startsWith("2. Sở Tài chính");
    }

    /** Lines of at most sixty letters, as a word processor breaks them. */
    private static List<Papers.Print> wrapped(String words) {
        List<Papers.Print> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String word : words.split(" ")) {
            if (open.length() + word.length() > 60) {
                lines.add(line(open.toString()));
                open.setLength(0);
            }
            open.append(open.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line(open.toString()));
        return lines;
    }

    @Test
    void aPaperThatIsHeldIsRefusedWhateverItsFormat() throws Exception {
        intake(paper("a.docx", Papers.docx(LEFT, RIGHT, BODY)));
        String before = taken("directives/lai-chau/2021/4321-ubnd-vx.md");
        String words = String.join("\n\n", LEFT) + "\n\n" + String.join("\n\n", RIGHT) + "\n\nLời khác hẳn.\n";

        int exitCode = intake(text("b.txt", words));

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString())
                .contains("b.txt:1:1: error [paper-held]", "“content/directives/lai-chau/2021/4321-ubnd-vx.md”");
        assertThat(taken("directives/lai-chau/2021/4321-ubnd-vx.md")).isEqualTo(before);
        assertThat(content.resolve("files/lai-chau/2021/4321-ubnd-vx.txt")).doesNotExist();
    }

    @Test
    void theSamePaperTwiceInOneCallIsTakenInOnce() throws Exception {
        byte[] word = Papers.docx(LEFT, RIGHT, BODY);

        int exitCode = intake(paper("a.docx", word), paper("b.docx", word));

        assertThat(exitCode).isEqualTo(1);
        assertThat(out.toString()).contains("Đã nhập 1 trong 2 tệp.");
        assertThat(err.toString()).contains("b.docx:1:1: error [paper-held]");
    }

    @Test
    void papersWithoutANumberThatMeetOnOneNameAreBothHeldButACopyIsNot() throws Exception {
        String head = "TỈNH LAI CHÂU\n\nLai Châu, ngày 12 tháng 5 năm 2021\n\nTHÔNG BÁO\n\nLịch tiếp công dân\n\n";
        Path first = text("a.txt", head + "Lịch tuần thứ nhất bắt đầu lúc tám giờ.\n");
        Path second = text("b.txt", head + "Lịch tuần thứ hai bắt đầu lúc chín giờ.\n");

        assertThat(intake(first, second)).describedAs(err.toString()).isZero();
        assertThat(intake(first)).isEqualTo(1);
        assertThat(intake(second)).isEqualTo(1);

        try (Stream<Path> texts = Files.walk(content.resolve("directives"))) {
            assertThat(texts.filter(Files::isRegularFile)).hasSize(2);
        }
    }

    @Test
    void whatIsBlankStaysBlankAndIsMarked() throws IOException {
        Path paper = text(
                "a.txt",
                "ỦY BAN NHÂN DÂN\nTỈNH LAI CHÂU\n\nSố:      /TB-UBND\n\nLai Châu, ngày     tháng 02 năm 2021\n\n"
                        + "THÔNG BÁO\n\nKết quả kiểm tra\n\nCác đơn vị khắc phục tồn tại.\n");

        assertThat(intake(paper)).isZero();

        assertThat(err.toString()).contains("[blank-number]", "[blank-day]");
        String path = out.toString().lines().findFirst().orElseThrow().split("→ content/")[1];
        assertThat(taken(path))
                .contains("số:  # chưa rõ: văn bản để trống", "ngày:  # chưa rõ: văn bản chỉ ghi 2021-02");
    }

    @Test
    void aMarkdownFileKeepsItsFrontMatterAndItsWords() throws IOException {
        String body = "# Thông báo\n\nMục *nghiêng* và   ba dấu cách.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
        Path paper = text("a.md", "---\nprovince: lai-chau\nnumber: 7/TB-UBND\ndate: 2021-05-12\n---\n" + body);

        assertThat(intake(paper)).describedAs(err.toString()).isZero();

        assertThat(taken("directives/lai-chau/2021/7-tb-ubnd.md"))
                .startsWith("---\nprovince: lai-chau\nnumber: 7/TB-UBND\ndate: 2021-05-12\n")
                .doesNotContain("số:", "tỉnh:")
                .endsWith("---\n" + body);
    }

    @Test
    void aWebPageLosesItsMenusAndSaysSo() throws IOException {
        String page = "<!doctype html><html lang=vi><meta charset=utf-8><nav>Trang chủ Giới thiệu</nav><main><p>"
                + String.join("</p><p>", LEFT) + "</p><p>" + String.join("</p><p>", RIGHT) + "</p><p>"
                + String.join("</p><p>", BODY) + "</p></main></html>";

        assertThat(intake(text("a.html", page))).describedAs(err.toString()).isZero();

        assertThat(err.toString()).contains("a.html:1:1: note [taken-out]", "Trang chủ Giới thiệu");
        assertThat(taken("directives/lai-chau/2021/4321-ubnd-vx.md")).doesNotContain("Giới thiệu");
    }

    @Test
    void aSecretPaperNeverEntersTheFolder() throws IOException {
        Path paper = text(
                "a.txt",
                "MẬT\n\n" + String.join("\n\n", LEFT) + "\n\n" + String.join("\n\n", RIGHT) + "\n\n"
                        + String.join("\n\n", BODY));

        assertThat(intake(paper)).isEqualTo(1);

        assertThat(err.toString()).contains("a.txt:1:1: error [secrecy-mark]");
        assertThat(content).isEmptyDirectory();
    }

    @Test
    void programsReadTheResultAsJson() throws IOException {
        Path paper = paper("a.docx", Papers.docx(LEFT, RIGHT, BODY));

        run("intake", "--content", content.toString(), "--format", "json", "--lang", "en", paper.toString());

        JsonNode line = new ObjectMapper().readTree(out.toString());
        assertThat(line.get("text").textValue()).isEqualTo("content/directives/lai-chau/2021/4321-ubnd-vx.md");
        assertThat(line.get("attachment").textValue()).isEqualTo("content/files/lai-chau/2021/4321-ubnd-vx.docx");
        assertThat(taken("directives/lai-chau/2021/4321-ubnd-vx.md")).startsWith("---\nnumber: \"4321/UBND-VX\"\n");
    }

    @Test
    void anEmptyPaperIsADraftInItsPlaceAndNeverReplacesOne() throws IOException {
        String[] args = {
            "new",
            "--content",
            content.toString(),
            "--number",
            "15/KH-UBND",
            "--date",
            "2021-05-12",
            "--province",
            "lai-chau"
        };

        assertThat(run(args)).describedAs(err.toString()).isZero();

        assertThat(out.toString()).contains("content/directives/lai-chau/2021/15-kh-ubnd.md");
        assertThat(taken("directives/lai-chau/2021/15-kh-ubnd.md"))
                .startsWith("---\nsố: \"15/KH-UBND\"\nloại:\nngày: \"2021-05-12\"\ntỉnh: \"lai-chau\"\ncơ quan:\n")
                .contains("nháp: \"có\"\n---\n");
        assertThat(run(args)).isEqualTo(1);
        assertThat(err.toString()).contains("[paper-held]", "15-kh-ubnd.md");
        assertThat(run("new", "--content", content.toString(), "--date", "30/2/2021"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("[bad-date]");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() throws IOException {
        int exitCode = run(
                "intake",
                "--content",
                home.resolve("nowhere").toString(),
                text("a.txt", "Lời").toString());

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString()).contains("[no-content]");
        assertThat(run("intake")).isEqualTo(2);
    }
}
