package vn.niemyet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.niemyet.model.Item;
import vn.niemyet.problem.Outcome;
import vn.niemyet.source.Source;
import vn.niemyet.text.Span;

/** Real documents, as OCR left them, when the folder that holds them lies beside the project. */
class RealTextsTest {
    private static final Path SHARED = Path.of("..", "shared");

    /** Numbers such as {@code 98/TB-VPCP}, {@code 23/2021/QĐ-TTg}, {@code 629-CV/TU}, also over a line end. */
    private static final Pattern NUMBER = Pattern.compile(
            "số[\\s:]{1,3}\\d{1,5}\\s?[/-][\\p{L}\\d/-]{2,20}(?:\\s+ngày\\s+\\d{1,2}[/-]\\d{1,2}[/-]\\d{4})?");

    @TestFactory
    Stream<DynamicTest> everyTextKeepsItsWordsItsNumbersAndItsCitations() {
        List<Path> files = files();
        Assumptions.assumeFalse(files.isEmpty(), "no real texts beside the project: " + SHARED);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        Source source = Texts.source(file.getFileName().toString(), Files.readString(file), 0);
        List<Item> items = Texts.numberedLines(source);
        List<LinkTarget> links = numbers(source);

        Outcome<SafeHtml> outcome = Markup.render(source, Landmarks.items(items), links, Texts.ROOT);

        assertThat(outcome.problems()).isEmpty();
        String html = outcome.value().html();
        Allowance.check(html);
        Letters.check(source, html);
        Document page = Jsoup.parseBodyFragment(html);
        checkItems(page, items);
        checkLinks(page, source, links);
        assertThat(outcome.value().excerpt()).isNotBlank().hasSizeLessThanOrEqualTo(Excerpt.LONGEST);
        assertThat(outcome.value().headings()).allMatch(entry -> page.getElementById(entry.anchor()) != null);
    }

    private static void checkItems(Document page, List<Item> items) {
        for (Item item : items) {
            Element element = page.getElementById(item.anchor());
            assertThat(element).as(item.anchor()).isNotNull();
            assertThat(Letters.of(element.wholeText())).startsWith(Letters.of(item.printed()));
            assertThat(element.text()).contains(item.printed());
        }
    }

    private static void checkLinks(Document page, Source source, List<LinkTarget> links) {
        for (LinkTarget link : links) {
            StringBuilder linked = new StringBuilder();
            page.select("a[data-cite=" + link.key() + "]").forEach(a -> linked.append(a.wholeText()));
            assertThat(Letters.of(linked.toString()))
                    .isEqualTo(Letters.of(source.text().slice(link.span())));
        }
    }

    private static List<LinkTarget> numbers(Source source) {
        List<LinkTarget> links = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(source.text().value());
        while (matcher.find()) {
            String key = "k" + links.size();
            links.add(
                    new LinkTarget(new Span(matcher.start(), matcher.end()), Optional.of(key + ".html"), key, "read"));
        }
        return links;
    }

    private static List<Path> files() {
        Set<Path> files = new TreeSet<>();
        for (String folder : List.of("seeds", "corpus")) {
            if (Files.isDirectory(SHARED.resolve(folder))) {
                try (Stream<Path> inside = Files.list(SHARED.resolve(folder))) {
                    inside.filter(f -> f.toString().endsWith(".txt")).forEach(files::add);
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }
        }
        return List.copyOf(files);
    }
}
