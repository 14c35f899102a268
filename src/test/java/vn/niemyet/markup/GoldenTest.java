package vn.niemyet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.niemyet.model.Item;
import vn.niemyet.problem.Outcome;
import vn.niemyet.source.Source;

/**
 * Whole texts and their pages, in {@code src/test/cases/markup}: {@code input.md} or {@code input.txt}, the items and links to
 * place, and the HTML that is expected. {@code mvn test -Dgolden.record=true -Dtest=GoldenTest} writes the expectations anew, to be
 * read as a diff.
 */
class GoldenTest {
    private static final Path CASES = Path.of("src/test/cases/markup");

    @TestFactory
    Stream<DynamicTest> everyCaseIsAsRecorded() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            List<Path> sorted = cases.filter(Files::isDirectory).sorted().toList();
            assertThat(sorted).isNotEmpty();
            return sorted.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        Source source = source(folder);
        Outcome<SafeHtml> outcome =
                Markup.render(source, Landmarks.items(items(folder, source)), links(folder, source), Texts.ROOT);
        Allowance.check(outcome.value().html());
        String page = page(outcome);
        Path expected = folder.resolve("expected.html");
        if (Boolean.getBoolean("golden.record")) {
            Files.writeString(expected, page);
        }
        assertThat(page).isEqualTo(Files.readString(expected));
    }

    private static String page(Outcome<SafeHtml> outcome) {
        SafeHtml html = outcome.value();
        String headings = html.headings().stream()
                .map(entry -> "\n  h" + entry.level() + " #" + entry.anchor() + " " + entry.words())
                .collect(Collectors.joining());
        String problems = outcome.problems().stream()
                .map(p -> "\n  " + p.place() + " " + p.code().id() + " " + String.join(", ", p.words()))
                .collect(Collectors.joining());
        return html.html() + "<!--\nexcerpt: " + html.excerpt() + "\nwords: " + html.words() + "\nheadings:" + headings
                + "\nproblems:" + problems + "\n-->\n";
    }

    private static Source source(Path folder) throws IOException {
        Path markdown = folder.resolve("input.md");
        if (!Files.exists(markdown)) {
            return Texts.source("input.txt", Files.readString(folder.resolve("input.txt")), 0);
        }
        String characters = Files.readString(markdown);
        return Texts.source("input.md", characters, characters.indexOf("\n---\n") + 5);
    }

    private static List<Item> items(Path folder, Source source) throws IOException {
        return Texts.items(source, lines(folder.resolve("items.txt")).toArray(String[]::new));
    }

    /** Lines such as {@code Nghị quyết số 45/NQ-CP ngày⏎16/4/2021 => 45-nq-cp-2021 read}, or {@code … => unresolved}. */
    private static List<LinkTarget> links(Path folder, Source source) throws IOException {
        List<LinkTarget> links = new ArrayList<>();
        for (String line : lines(folder.resolve("links.txt"))) {
            String words = line.substring(0, line.indexOf(" => ")).replace('⏎', '\n');
            String[] target = line.substring(line.indexOf(" => ") + 4).split(" ");
            links.add(
                    target.length == 1
                            ? Texts.unresolved(source, words)
                            : new LinkTarget(
                                    Texts.link(source, words, target[0]).span(),
                                    Optional.of(Texts.ROOT + "trung-uong/" + target[0] + ".html"),
                                    target[0],
                                    target[1]));
        }
        return links;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
