package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.niemyet.problem.Code;

/**
 * Whatever an officer may put on the desk by mistake: through the front door, each answered with a place, a message and a hint
 * in both languages, and the portal that stands is as it was.
 */
class BadInputIT {
    private static final String TEXT = "content/directives/a.md";

    @TempDir
    private static Path home;

    private static SortedMap<String, String> published;
    private static PressOffice office;

    /** What one mistake is answered with: its place and words in both languages. */
    private record Expected(Code code, String place, String vietnamese, String english) {}

    @BeforeAll
    static void publishAGoodPortal() {
        office = new PressOffice(home).put("directives/good.md", PressOffice.GOOD);
        assertThat(office.build().exitCode()).isZero();
        published = PressOffice.snapshot(office.portal());
    }

    @BeforeEach
    void clearTheDesk() throws IOException {
        try (Stream<Path> all = Files.walk(office.content())) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        office.put("directives/good.md", PressOffice.GOOD);
    }

    @AfterEach
    void theOldPortalIsAsItWas() {
        SortedMap<String, String> now = PressOffice.snapshot(office.portal());
        boolean same = now.equals(published);
        if (!same) {
            // Else every later test would fail for the fault of this one.
            publishAGoodPortal();
        }
        assertThat(same).as("the portal of before still stands").isTrue();
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                text("not UTF-8", "Số: 1\nNg\u00e0y", Code.NOT_UTF8, "2:3", "byte 0xE0 ở đây", "byte 0xE0"),
                text("empty", " \n\u00a0\n", Code.EMPTY_FILE, "1:1", "Dán nội dung", "Paste"),
                text(
                        "front matter without an end",
                        "---\nsố: 1/TB-UBND\n",
                        Code.FRONT_MATTER_OPEN,
                        "1:1",
                        "không đóng",
                        "never closed"),
                text("no map", front("- một\n- hai"), Code.YAML_NOT_A_MAP, "2:1", "khóa: giá trị", "key: value"),
                text("no YAML", front("số: \"1"), Code.YAML_SYNTAX, "2:5", "dấu nháy mở ra", "quote"),
                text("unknown key", front("mẫu: có\nngayf: 1"), Code.UNKNOWN_KEY, "3:1", "“ngày”", "\"ngày\""),
                text("one key twice", front("số: 1\nnumber: 2"), Code.YAML_DUPLICATE_KEY, "3:1", "ở dòng 2", "line 2"),
                text("alias bomb", front(bomb()), Code.YAML_ALIAS, "", "Viết thẳng giá trị", "itself"),
                text("impossible date", front("ngày: 31/2/2021"), Code.BAD_DATE, "2:7", "31/2/2021", "31/2/2021"),
                text("no province", front("tỉnh: Lai Chu"), Code.UNKNOWN_PROVINCE, "2:7", "Lai Châu", "Lai Châu"),
                text("no kind", front("loại: thong bao lon"), Code.UNKNOWN_KIND, "2:7", "thong bao lon", "thong bao"),
                text("no body", front("cơ quan: Sở Bay"), Code.UNKNOWN_BODY, "2:10", "bodies.csv", "bodies.csv"),
                text(
                        "no attachment",
                        front("tệp: a.pdf"),
                        Code.MISSING_ATTACHMENT,
                        "2:6",
                        "content/files",
                        "content/files"),
                text(
                        "too deep",
                        front("mẫu: có") + "\n" + "> ".repeat(60) + "sâu",
                        Code.NESTING_LIMIT,
                        "6:",
                        "hơn 32",
                        "32"),
                text("too wide", "Lời.\n\n" + wideTable(), Code.TABLE_LIMIT, "3:", "200", "200"),
                text("too many marks", "*a ".repeat(200_001), Code.MARKS_LIMIT, "1:", "200", "200"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextWithAFaultIsNamedWithItsPlace(String name, byte[] bytes, Expected expected) {
        office.put("directives/a.md", bytes);

        bothSay(1, expected);
    }

    @Test
    void aTextOfMoreThanFiveMegabytesIsRefused() {
        office.put("directives/a.md", "Lời dài.\n".repeat(500_000));

        bothSay(1, new Expected(Code.FILE_TOO_LARGE, TEXT + ":1:1", "5000000 byte", "5000000 bytes"));
    }

    @Test
    void twoFilesOfOneIdentityAreNamedBoth() {
        office.put("directives/a.md", PressOffice.GOOD.replace("Lịch trực", "Lịch gác"));

        bothSay(1, new Expected(Code.SAME_IDENTITY, "content/directives/good.md:", TEXT, TEXT));
    }

    @Test
    void twoFilesForOneAddressAreNamedBoth() {
        office.put("directives/a.md", front("địa chỉ: 15-tb-ubnd") + PressOffice.GOOD.replace("15/TB", "16/TB"));

        bothSay(1, new Expected(Code.SAME_ADDRESS, "content/directives/good.md:", TEXT, TEXT));
    }

    @Test
    void aLinkOutOfTheContentFolderIsNotFollowed() throws IOException {
        Path outside = Files.writeString(home.resolve("outside.md"), "bí mật");
        link(office.content().resolve("directives/a.md"), outside);

        bothSay(1, new Expected(Code.LINK_OUT_OF_CONTENT, TEXT + ":1:1", "Chép hẳn tệp", "Copy"));
    }

    @Test
    void aBrokenRowOfARegistryIsNamedWithItsLine() {
        office.put("registry/provinces.csv", "id,name,valid_from\nnowhere,Nơi Đâu,2021-02-30\n");

        bothSay(1, new Expected(Code.REGISTRY_ROW, "content/registry/provinces.csv:2:", "2021-02-30", "2021-02-30"));
    }

    @Test
    void aBrokenSettingIsNamedWithItsPlace() {
        office.put("portal.yaml", "title: A\nlanguage: vie\n");

        bothSay(1, new Expected(Code.BAD_VALUE, "content/portal.yaml:2:11", "“vi” hoặc “en”", "\"vi\" or \"en\""));
    }

    @Test
    void aMissingTemplateIsNamed() throws IOException {
        Path templates = templatesWithout("directive.ftlh");

        bothSay(
                1,
                new Expected(Code.TEMPLATE_MISSING, "templates", "directive.ftlh", "directive.ftlh"),
                "--templates",
                templates.toString());
    }

    @Test
    void aBrokenTemplateIsNamedWithLineAndColumn() throws IOException {
        Path templates = templatesWithout("directive.ftlh");
        String broken = Files.readString(PressOffice.TEMPLATES.resolve("directive.ftlh")) + "\n${page.noSuchThing}\n";
        Files.writeString(templates.resolve("directive.ftlh"), broken);
        String line = "templates/directive.ftlh:" + (broken.lines().count()) + ":3";

        bothSay(1, new Expected(Code.TEMPLATE_BROKEN, line, "Sửa mẫu", "Mend"), "--templates", templates.toString());
    }

    @Test
    void aTemplateThatIsNoTemplateIsNamedWithItsLine() throws IOException {
        Path templates = templatesWithout("list.ftlh");
        Files.writeString(templates.resolve("list.ftlh"), "<p>\n<#if page>\n</p>\n");

        bothSay(
                1,
                new Expected(Code.TEMPLATE_BROKEN, "templates/list.ftlh:", "Sửa mẫu", "Mend"),
                "--templates",
                templates.toString());
    }

    @Test
    void aContentFolderThatIsNotThereIsNamed() {
        String nowhere = home.resolve("nowhere").toString();

        bothSay(1, new Expected(Code.NO_CONTENT, "nowhere:1:1", "--content", "--content"), "--content", nowhere);
    }

    @Test
    void anOutputThatIsNotOursIsNotTouched() throws IOException {
        Path theirs = Files.createDirectories(home.resolve("theirs"));
        Files.writeString(theirs.resolve("luận văn.docx"), "quý giá");

        buildSays(
                new Expected(Code.NOT_OUR_FOLDER, theirs.toString(), "luận văn.docx", "luận văn.docx"),
                "--output",
                theirs.toString());
        assertThat(theirs.resolve("luận văn.docx")).hasContent("quý giá");
    }

    @Test
    void anOutputBelowAFileCannotBeWritten() throws IOException {
        Path file = Files.writeString(home.resolve("a file"), "x");
        String output = file.resolve("portal").toString();

        buildSays(
                new Expected(Code.OUTPUT_NOT_WRITABLE, output, "Kiểm tra quyền ghi", "permission"), "--output", output);
    }

    @Test
    void anOutputOnAReadOnlyDiskCannotBeWritten() {
        Path readOnly = Path.of("/sys/kernel");
        assumeTrue(Files.isDirectory(readOnly), "no folder here refuses every write");
        String output = readOnly.resolve("portal").toString();

        buildSays(
                new Expected(Code.OUTPUT_NOT_WRITABLE, output, "Kiểm tra quyền ghi", "permission"), "--output", output);
    }

    /** Both commands that look at content, one language each, and the exit code of a fault in it. */
    private static void bothSay(int exitCode, Expected expected, String... options) {
        says(office.build(options), exitCode, expected, expected.vietnamese());
        says(office.check(with(options, "--lang", "en")), exitCode, expected, expected.english());
    }

    /** Only {@code build} writes. */
    private static void buildSays(Expected expected, String... options) {
        says(office.build(options), 3, expected, expected.vietnamese());
        says(office.build(with(options, "--lang", "en")), 3, expected, expected.english());
    }

    private static void says(PressOffice.Answer answer, int exitCode, Expected expected, String words) {
        assertThat(answer.err()).doesNotContain("\tat ", "Exception");
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(exitCode);
        List<String> lines = answer.errors();
        int at = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains(": error [" + expected.code().id() + "] "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer.err()));
        assertThat(lines.get(at)).startsWith(expected.place()).containsPattern(":\\d+:\\d+: error");
        boolean quoted = lines.get(at + 1).startsWith("    | ");
        String hint = lines.get(quoted ? at + 3 : at + 1);
        assertThat(hint).startsWith("    ").hasSizeGreaterThan(20);
        assertThat(lines.get(at) + hint).contains(words);
    }

    private static String[] with(String[] options, String... more) {
        return Stream.concat(Stream.of(options), Stream.of(more)).toArray(String[]::new);
    }

    private static Arguments text(String name, String text, Code code, String place, String vi, String en) {
        byte[] bytes = text.getBytes(code == Code.NOT_UTF8 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        if (code == Code.NOT_UTF8) {
            bytes = "So: 1\nNg\u00e0y".getBytes(StandardCharsets.ISO_8859_1);
        }
        return Arguments.of(name, bytes, new Expected(code, TEXT + ":" + place, vi, en));
    }

    private static String front(String yaml) {
        return "---\n" + yaml + "\n---\nThông báo.\n";
    }

    private static String bomb() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String before = "*a" + (i - 1);
            yaml.append("a").append(i).append(": &a").append(i).append(" [");
            yaml.append(Stream.generate(() -> before).limit(10).collect(Collectors.joining(", ")))
                    .append("]\n");
        }
        return yaml.toString().strip();
    }

    private static String wideTable() {
        return "|a".repeat(201) + "|\n" + "|-".repeat(201) + "|\n" + "|b".repeat(201) + "|\n";
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (FileSystemException | UnsupportedOperationException forbidden) {
            assumeTrue(false, "this system lets nobody make links");
        } catch (IOException refused) {
            throw new java.io.UncheckedIOException(refused);
        }
    }

    private static Path templatesWithout(String name) throws IOException {
        Path templates = Files.createTempDirectory(home, "t").resolve("templates");
        try (Stream<Path> all = Files.walk(PressOffice.TEMPLATES)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy =
                        templates.resolve(PressOffice.TEMPLATES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.delete(templates.resolve(name));
        return templates;
    }
}
