package vn.niemyet.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.cli.Typed;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Problem;
import vn.niemyet.registry.Registry;
import vn.niemyet.registry.RegistryReader;
import vn.niemyet.settings.Feature;
import vn.niemyet.settings.Folders;
import vn.niemyet.settings.Moment;
import vn.niemyet.settings.Options;
import vn.niemyet.settings.SettingsReader;
import vn.niemyet.settings.TwoNames;
import vn.niemyet.source.EngineRegistries;
import vn.niemyet.source.FrontMatterCheck;
import vn.niemyet.source.Key;
import vn.niemyet.source.Source;
import vn.niemyet.source.SourceReader;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.TextFile;

/** The handbook is complete, says of each problem what the program says, and its examples of settings are read. */
class HandbookTest {
    /** The Word file that a reader of the first chapter practises with. */
    static final Path PRACTICE = Chapter.SITE.resolve("resources/thuc-hanh/cong-van.docx");

    private static final Registry REGISTRY =
            RegistryReader.read(EngineRegistries.read()).value();

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    @BeforeAll
    static void record() throws IOException {
        if ("record".equals(System.getProperty("handbook"))) {
            Recorder.quote(Chapter.named("van-de"));
            if (Files.notExists(PRACTICE)) {
                Files.write(PRACTICE, IncomingPapers.sample());
            }
        }
    }

    @Test
    void everyCodeHasItsSectionInTheOrderOfTheProgramAndQuotesIt() {
        Map<String, List<String>> sections = Chapter.named("van-de").sections("###");

        for (Code code : Code.values()) {
            String heading = "`" + code.id() + "`";
            assertThat(sections).as("site/markdown/van-de.md needs a section").containsKey(heading);
            List<String> quote = Quote.of(code);
            assertThat(sections.get(heading).subList(1, quote.size() + 1))
                    .as(code.id() + ": say it again with -Dhandbook=record")
                    .isEqualTo(quote);
        }
        assertThat(sections.keySet())
                .containsExactlyElementsOf(
                        Code.ids().stream().map(id -> "`" + id + "`").toList());
    }

    @Test
    void everyCodeHasAnExampleThatIsTried() {
        Set<String> tried = new LinkedHashSet<>();
        Chapter.named("van-de").examples().forEach(example -> tried.add(example.setting("problem")));
        tried.remove("");

        assertThat(tried)
                .as("no code is without one: van-de.md has them in the order of the program, and HandbookIT tries each")
                .containsExactlyElementsOf(Code.ids());
    }

    @TestFactory
    Stream<DynamicTest> explainShowsTheExampleToo(@TempDir Path home) {
        return Chapter.named("van-de").examples().stream()
                .filter(example -> example.has("problem"))
                .map(example -> DynamicTest.dynamicTest(example.setting("problem"), () -> {
                    Typed typed = Typed.in(home, Instant.EPOCH, List.of("explain", example.setting("problem")));

                    assertThat(typed.exitCode()).as(typed.screen()).isZero();
                    assertThat(typed.screen().lines().map(String::strip))
                            .containsAll(
                                    example.lines().stream().map(String::strip).toList());
                }));
    }

    @Test
    void everyKeyOfAFrontMatterHasItsSectionAndAnExample() {
        Map<String, List<String>> sections = Chapter.named("phan-khai-bao").sections("###");

        assertThat(sections.keySet()).containsExactlyElementsOf(headings(Key.values()));
        hasAnchors(Chapter.named("phan-khai-bao"), Key.values());
        sections.forEach((heading, lines) -> {
            String vietnamese = heading.split("`", -1)[1];
            assertThat(lines).as(heading).anyMatch(line -> line.startsWith("```yaml front-matter"));
            assertThat(lines).as(heading).anyMatch(line -> line.startsWith(vietnamese + ":"));
        });
    }

    @Test
    void everySettingHasItsSection() throws ReflectiveOperationException {
        Map<String, List<String>> sections = Chapter.named("cau-hinh").sections("###");
        TwoNames[] keys =
                (TwoNames[]) Class.forName("vn.niemyet.settings.PortalKey").getEnumConstants();

        assertThat(sections.keySet()).containsExactlyElementsOf(headings(keys));
        hasAnchors(Chapter.named("cau-hinh"), keys);
        List<String> ofFeatures =
                sections.get(headings(new TwoNames[] {keys[7]}).get(0));
        assertThat(String.join("\n", ofFeatures))
                .contains(Stream.of(Feature.values()).map(TwoNames::vietnamese).toList());
    }

    private static List<String> headings(TwoNames[] keys) {
        return Stream.of(keys)
                .map(key -> "`" + key.vietnamese() + "` · `" + key.english() + "`")
                .toList();
    }

    /** Links from other pages lead to the English name of a key, whatever its heading says. */
    private static void hasAnchors(Chapter chapter, TwoNames[] keys) {
        assertThat(chapter.lines())
                .containsAll(Stream.of(keys)
                        .map(key -> "<a id=\"" + key.english().replace('_', '-') + "\"></a>")
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> everyFrontMatterOfTheHandbookIsRead() {
        return examples("yaml", "front-matter")
                .map(example -> DynamicTest.dynamicTest(example.place(), () -> {
                    String text = "---\n" + example.text() + "---\n\n" + Desk.text();
                    var read = SourceReader.read("a.md", text.getBytes(StandardCharsets.UTF_8));
                    List<Problem> problems = new ArrayList<>(read.problems());
                    read.value()
                            .ifPresent(source -> problems.addAll(
                                    FrontMatterCheck.of(REGISTRY).check(source)));

                    assertThat(problems).as(example.text()).isEmpty();
                    assertThat(read.value()
                                    .map(Source::frontMatter)
                                    .orElseThrow()
                                    .isEmpty())
                            .isFalse();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everySettingOfTheHandbookIsRead() {
        return examples("yaml", "portal")
                .map(example -> DynamicTest.dynamicTest(example.place(), () -> {
                    Options options = new Options(
                            new Folders(Path.of("content"), Path.of("templates"), Path.of("portal")),
                            Optional.empty(),
                            Moment.parse("2026-11-23").orElseThrow(),
                            1,
                            false);
                    var read = SettingsReader.read(new TextFile("portal.yaml", NormalText.of(example.text())), options);

                    assertThat(read.problems()).as(example.text()).isEmpty();
                    assertThat(read.value()).isNotNull();
                }));
    }

    private static Stream<Chapter.Example> examples(String language, String word) {
        return Chapter.all().stream()
                .flatMap(chapter -> chapter.examples().stream())
                .filter(example -> example.language().equals(language) && example.has(word));
    }

    @Test
    void everyLinkInTheHandbookLeadsToAFile() {
        List<String> dead = new ArrayList<>();
        for (Chapter chapter : Chapter.all()) {
            for (String link : LINK.matcher(String.join("\n", chapter.prose()))
                    .results()
                    .map(m -> m.group(1))
                    .toList()) {
                if (!isAlive(chapter, link)) {
                    dead.add(chapter.file() + ": " + link);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    /** A page or a file below {@code resources/}; anchors and the other language are looked at where they are rendered. */
    private static boolean isAlive(Chapter chapter, String link) {
        if (link.startsWith("http") || link.endsWith(".html")) {
            return true;
        }
        String file = link.replaceFirst("#.*", "");
        Path there = file.isEmpty()
                ? chapter.file()
                : chapter.file().resolveSibling(file).normalize();
        boolean resource = Files.exists(Chapter.SITE.resolve("resources").resolve(file));
        return Files.exists(there) || resource;
    }

    @Test
    void everyPageStandsInAMenu() throws IOException {
        String menus = Files.readString(Chapter.SITE.resolve("site.xml"))
                + Files.readString(Chapter.SITE.resolve("site_en.xml"));
        for (Chapter chapter : Chapter.all()) {
            String page = chapter.file().getFileName().toString().replace(".md", ".html");
            assertThat(menus).as(chapter.file().toString()).contains("href=\"" + page + "\"");
        }
    }
}
