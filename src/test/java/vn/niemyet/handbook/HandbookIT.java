package vn.niemyet.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.cli.Typed;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Severity;

/**
 * Does what the handbook does: types its command lines on a desk of its own for each chapter and sees what it shows, and
 * brings each problem by its example. {@code -Dhandbook=record} writes what the screen shows into the handbook instead.
 */
class HandbookIT {
    private static final boolean RECORD = "record".equals(System.getProperty("handbook"));

    @TempDir
    private static Path home;

    private static FarServer server;

    @BeforeAll
    static void chooseServer() throws IOException {
        server = new FarServer(Files.createDirectory(home.resolve("may-chu")).toRealPath());
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> whatAChapterTypesShowsWhatItSays() {
        return Chapter.all().stream()
                .filter(chapter -> chapter.examples().stream().anyMatch(HandbookIT::isTyped))
                .map(chapter -> DynamicTest.dynamicTest(chapter.file().toString(), () -> follow(chapter)));
    }

    private static boolean isTyped(Chapter.Example example) {
        return example.language().equals("console") && !example.has("problem");
    }

    private static void follow(Chapter chapter) throws IOException {
        Map<Integer, Chapter.Example> changed = new TreeMap<>();
        try (Desk desk = desk()) {
            follow(chapter, desk, changed);
        }
        Recorder.write(chapter, changed);
    }

    private static void follow(Chapter chapter, Desk desk, Map<Integer, Chapter.Example> changed) {
        for (Chapter.Example example : chapter.examples()) {
            if (example.has("problem")) {
                continue;
            }
            if (example.has("now")) {
                desk.sleepUntil(example.setting("now"));
            }
            Scenes.set(example.setting("scene"), desk);
            Trial.layOut(example, desk);
            look(example, desk, changed);
        }
    }

    /** A screen, a page of the portal ({@code page=}, some of its words) or a file ({@code shows=}). */
    private static void look(Chapter.Example example, Desk desk, Map<Integer, Chapter.Example> changed) {
        if (isTyped(example)) {
            compare(example, Screen.replay(example, desk), changed);
        } else if (example.has("shows")) {
            compare(example, new Typed(0, desk.read(example.setting("shows"))), changed);
        } else if (example.has("page")) {
            String words = Jsoup.parse(desk.read("target/portal/" + example.setting("page")))
                    .text();
            assertThat(words).as(example.place()).contains(example.lines());
        }
    }

    private static void compare(Chapter.Example example, Typed typed, Map<Integer, Chapter.Example> changed) {
        List<String> shown = typed.screen().lines().toList();
        if (RECORD && !Screen.fits(example.lines(), shown)) {
            changed.put(example.line(), Recorder.with(example, shown));
            return;
        }
        assertThat(Screen.fits(example.lines(), shown))
                .as(example.place() + " says other than the screen:\n" + typed.screen())
                .isTrue();
        String expected = example.settings().getOrDefault("exit", "0");
        assertThat(typed.exitCode()).as(example.place() + "\n" + typed.screen()).hasToString(expected);
    }

    @TestFactory
    Stream<DynamicTest> theExampleOfAProblemBringsThatProblemAlone() {
        return Chapter.named("van-de").examples().stream()
                .filter(example -> example.has("problem"))
                .map(example -> DynamicTest.dynamicTest(
                        example.setting("problem") + " (" + example.place() + ")", () -> bring(example)));
    }

    /** An example may bring others beside its own ({@code also=a,b}): a lost letter is a trace of its loss too. */
    private static void bring(Chapter.Example example) throws IOException {
        try (Desk desk = desk()) {
            bring(example, Trial.of(example, desk));
        }
    }

    private static void bring(Chapter.Example example, Typed typed) {
        String code = example.setting("problem");
        Set<String> expected = new TreeSet<>(List.of(example.setting("also").split(",", -1)));
        expected.remove("");
        expected.add(code);
        assertThat(Trial.codes(typed)).as(typed.screen()).isEqualTo(expected);
        if (example.language().equals("console")) {
            assertThat(Screen.fits(example.lines(), typed.screen().lines().toList()))
                    .as(example.place() + " says other than the screen:\n" + typed.screen())
                    .isTrue();
        }
        boolean stops =
                expected.stream().anyMatch(each -> Code.ofId(each).orElseThrow().severity() == Severity.ERROR);
        assertThat(typed.exitCode() != 0).as(typed.screen()).isEqualTo(stops);
    }

    @Test
    void theColumnsOfTheDataAreThoseOfTheChapter() throws IOException {
        try (Desk desk = desk()) {
            desk.type("niemyet build");
            compareColumns(desk);
        }
    }

    private static void compareColumns(Desk desk) {
        String chapter = String.join("\n", Chapter.english("data").lines());

        for (String table : List.of("directives", "citations", "tasks", "agencies", "central-documents")) {
            String columns = desk.read("target/portal/du-lieu/" + table + ".csv")
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertThat(chapter).contains("| `" + table + ".csv` | `" + columns + "` |");
        }
        assertThat(desk.files("target/portal/du-lieu")).allMatch(name -> chapter.contains("| `" + name + "` |"));
    }

    private static Desk desk() throws IOException {
        return new Desk(Files.createTempDirectory(home, "desk").toRealPath(), server);
    }
}
