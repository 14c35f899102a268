package vn.niemyet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.registry.RegistryFile;

class ContentReaderTest {
    @TempDir
    private Path home;

    private Path content;

    @BeforeEach
    void makeFolder() throws IOException {
        content = Files.createDirectory(home.resolve("content"));
    }

    @Test
    void everyFileFindsItsPlace() throws IOException {
        write("portal.yaml", "title: A\n");
        write("addresses.csv", "address\n");
        write("directives/lai-chau/2021/b.md", "b");
        write("directives/lai-chau/2021/a.TXT", "a");
        write("directives/an-giang/c.md", "c");
        write("files/quet/a.pdf", "%PDF");
        write("registry/bodies.csv", "id,name\n");

        Outcome<ContentFolder> read = ContentReader.read(content);
        ContentFolder folder = read.value();

        assertThat(read.problems()).isEmpty();
        assertThat(folder.texts())
                .extracting(Listed::path)
                .containsExactly(
                        "content/directives/an-giang/c.md",
                        "content/directives/lai-chau/2021/a.TXT",
                        "content/directives/lai-chau/2021/b.md");
        assertThat(folder.portal().orElseThrow().path()).isEqualTo("content/portal.yaml");
        assertThat(folder.addresses()).isPresent();
        assertThat(folder.attachments()).containsOnlyKeys("quet/a.pdf");
        assertThat(folder.registries())
                .containsExactly(new RegistryFile("bodies", "content/registry/bodies.csv", "id,name\n"));
    }

    @Test
    void whatEditorsAndSystemsLeaveBehindIsPassedOver() throws IOException {
        write("directives/.DS_Store", "x");
        write("directives/._a.md", "x");
        write("directives/~$a.docx", "x");
        write("directives/a.md~", "x");
        write("directives/Thumbs.db", "x");
        write(".git/config", "x");
        write("README.md", "x");

        assertThat(ContentReader.read(content).problems()).isEmpty();
        assertThat(ContentReader.read(content).value().texts()).isEmpty();
    }

    @Test
    void aFileThatBelongsNowhereIsAWarning() throws IOException {
        write("directives/a.docx", "x");
        write("directive/b.md", "x");
        write("portal.yml", "x");
        write("registry/body.csv", "x");

        List<Problem> problems = ContentReader.read(content).problems();

        assertThat(problems)
                .allMatch(problem -> problem.code() == Code.STRAY_FILE && !problem.isError())
                .extracting(problem -> problem.place().path())
                .containsExactly(
                        "content/directive/b.md",
                        "content/directives/a.docx",
                        "content/portal.yml",
                        "content/registry/body.csv");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Outcome<ContentFolder> read = ContentReader.read(home.resolve("nowhere"));

        assertThat(read.problems()).extracting(Problem::code).containsExactly(Code.NO_CONTENT);
        assertThat(Messages.in("vi").message(read.problems().get(0))).contains("nowhere");
        assertThat(read.value().texts()).isEmpty();
    }

    @Test
    void aDecomposedFileNameIsShownComposed() throws IOException {
        String name = "Thông báo hoả tốc.md";
        write("directives/" + Normalizer.normalize(name, Normalizer.Form.NFD), "Văn bản");

        List<Listed> texts = ContentReader.read(content).value().texts();

        assertThat(texts).extracting(Listed::path).containsExactly("content/directives/" + name);
        assertThat(SourceReader.read(texts.get(0)).value()).isPresent();
    }

    @Test
    void twoNamesThatAreOneAfterComposingAreAProblem() throws IOException {
        write("directives/hoả.md", "a");
        write("directives/" + Normalizer.normalize("hoả.md", Normalizer.Form.NFD), "b");
        Outcome<ContentFolder> read = ContentReader.read(content);

        assertThat(read.value().texts()).hasSize(1);
        // A disk that takes both names for one, as on macOS, has written one file.
        assertThat(said(read.problems()))
                .hasSize(names() - 1)
                .allMatch(said -> said.equals("content/directives/hoả.md:1:1 Cannot be read: two files have the same"
                        + " name once their marks are normalised."));
    }

    private int names() throws IOException {
        try (Stream<Path> names = Files.list(content.resolve("directives"))) {
            return (int) names.count();
        }
    }

    @Test
    void aLinkOutOfTheFolderIsRefusedAndNotFollowed() throws IOException {
        Path secret = Files.writeString(home.resolve("secret.md"), "mật");
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("b.md"), "b");
        Files.createDirectory(content.resolve("directives"));
        link("directives/a.md", secret);
        link("directives/folder", elsewhere);
        link("portal.yaml", secret);

        Outcome<ContentFolder> read = ContentReader.read(content);

        assertThat(read.value().texts()).isEmpty();
        assertThat(read.value().portal()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsOnly(Code.LINK_OUT_OF_CONTENT);
        assertThat(read.problems())
                .extracting(problem -> problem.place().path())
                .containsExactly("content/directives/a.md", "content/directives/folder", "content/portal.yaml");
        assertThat(read.problems().get(0).words()).containsExactly(secret.toString());
    }

    @Test
    void aLinkInsideIsFollowedToAFileOnly() throws IOException {
        write("files/a.md", "Văn bản");
        write("directives/2021/b.md", "b");
        link("directives/a.md", content.resolve("files/a.md"));
        link("directives/loop", content.resolve("directives"));
        link("directives/nowhere.md", content.resolve("gone.md"));

        Outcome<ContentFolder> read = ContentReader.read(content);

        assertThat(read.value().texts())
                .extracting(Listed::path)
                .containsExactly("content/directives/2021/b.md", "content/directives/a.md");
        assertThat(said(read.problems()))
                .containsExactly(
                        "content/directives/loop:1:1 Cannot be read: a symbolic link to a folder.",
                        "content/directives/nowhere.md:1:1 Cannot be read: a symbolic link that leads nowhere.");
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        write("directives/a.md", "a");
        Path link = home.resolve("noi-dung");
        Files.createSymbolicLink(link, content);

        assertThat(ContentReader.read(link).value().texts())
                .extracting(Listed::path)
                .containsExactly("noi-dung/directives/a.md");
    }

    @Test
    void aTableThatIsNotUtf8IsNamedWithItsPlace() throws IOException {
        Files.createDirectory(content.resolve("registry"));
        Files.write(content.resolve("registry/bodies.csv"), "id,name\nx,S\u1EDF".getBytes(StandardCharsets.UTF_16LE));

        List<Problem> problems = ContentReader.read(content).problems();

        assertThat(problems).extracting(Problem::code).containsExactly(Code.NOT_UTF8);
        assertThat(problems.get(0).place().path()).isEqualTo("content/registry/bodies.csv");
    }

    @Test
    void aFileOverFiveMegabytesIsRefusedUnread() throws IOException {
        write("directives/a.md", "");
        Files.write(content.resolve("directives/a.md"), new byte[5_000_001]);
        Listed listed = ContentReader.read(content).value().texts().get(0);

        Outcome<Optional<Source>> read = SourceReader.read(listed);

        assertThat(said(read.problems()))
                .containsExactly(
                        "content/directives/a.md:1:1 The file has 5000001 bytes, more than the 5000000 bytes allowed.");
    }

    @Test
    void aFileThatVanishedOrIsAFolderIsAProblem() throws IOException {
        Path folder = Files.createDirectory(home.resolve("x.md"));

        assertThat(said(SourceReader.read(new Listed(folder, "x.md")).problems()))
                .containsExactly("x.md:1:1 Cannot be read: this is not a file.");
        assertThat(said(SourceReader.read(new Listed(home.resolve("y.md"), "y.md"))
                        .problems()))
                .containsExactly("y.md:1:1 Cannot be read: there is no such file.");
    }

    /** Said without a disk: a test that runs as root may read every file. */
    @Test
    void whatTheDiskRefusesIsSaidInTheReadersLanguage() {
        assertThat(reason(new AccessDeniedException("a.md"))).isEqualTo("không có quyền đọc");
        assertThat(reason(new NoSuchFileException("a.md"))).isEqualTo("không có tệp này");
        assertThat(reason(new FileSystemException("a.md", null, "Input/output error")))
                .isEqualTo("ổ đĩa báo lỗi “Input/output error”");
    }

    private static String reason(IOException refused) {
        Problem problem = FileBytes.unreadable("a.md", FileBytes.reason(refused));
        return Messages.in("vi")
                .message(problem)
                .replace("Không đọc được: ", "")
                .replaceFirst("\\.$", "");
    }

    @Test
    void templatesAreReadByTheirPathInTheFolder() throws IOException {
        Path templates =
                Files.createDirectories(home.resolve("templates/parts")).getParent();
        Files.writeString(templates.resolve("index.ftlh"), "${a}");
        Files.writeString(templates.resolve("parts/head.ftlh"), "<head>");
        Files.writeString(templates.resolve("messages_vi.properties"), "a = Tỉnh");
        Files.createDirectory(templates.resolve("assets"));
        Files.write(templates.resolve("assets/a.css"), new byte[] {1, 2});
        Files.write(templates.resolve("broken.ftlh"), new byte[] {(byte) 0xFF});

        Outcome<TemplateFolder> read = TemplateReader.read(templates);

        assertThat(read.value().texts()).containsOnlyKeys("index.ftlh", "messages_vi.properties", "parts/head.ftlh");
        assertThat(read.value().assets()).containsOnlyKeys("a.css");
        assertThat(said(read.problems()))
                .containsExactly("templates/broken.ftlh:1:1 The file is not UTF-8: byte 0xFF here cannot be read.");
    }

    @Test
    void aTemplateFolderThatIsNotThereIsNamed() {
        assertThat(TemplateReader.read(home.resolve("mau")).problems())
                .extracting(Problem::code)
                .containsExactly(Code.TEMPLATE_MISSING);
    }

    private void link(String path, Path target) throws IOException {
        Files.createSymbolicLink(content.resolve(path), target);
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> said(List<Problem> problems) {
        Messages english = Messages.in("en");
        return problems.stream()
                .sorted(Problem.ORDER)
                .map(problem -> problem.place() + " " + english.message(problem))
                .toList();
    }
}
