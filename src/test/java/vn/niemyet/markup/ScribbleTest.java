package vn.niemyet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.niemyet.model.Item;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.source.Source;
import vn.niemyet.text.Span;

/** Nonsense of all kinds: no text may lose a word, get a wrong link or break the page. The name of a test is its seed. */
class ScribbleTest {
    private static final int SEEDS = 30;
    private static final int TEXTS = 25;

    @TestFactory
    Stream<DynamicTest> ocrTextKeepsEveryLetterInOrder() {
        return seeds(random -> check(Texts.ocr(random.text(10 + random.below(120))), random));
    }

    @TestFactory
    Stream<DynamicTest> markdownStaysSafeAndItsLinksTrue() {
        return seeds(random -> check(Texts.markdown(random.text(10 + random.below(120))), random));
    }

    private interface Trial {
        void run(Scribble random);
    }

    private static Stream<DynamicTest> seeds(Trial trial) {
        return IntStream.range(0, SEEDS)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    Scribble random = new Scribble(seed);
                    for (int i = 0; i < TEXTS; i++) {
                        trial.run(random);
                    }
                }));
    }

    private static void check(Source source, Scribble random) {
        List<Item> items = Texts.numberedLines(source);
        List<LinkTarget> links = someSpans(source, random);
        Outcome<SafeHtml> outcome = Markup.render(source, Landmarks.items(items), links, Texts.ROOT);
        String html = outcome.value().html();
        String where = source.text().value();

        Allowance.check(html);
        assertThat(Markup.render(source, Landmarks.items(items), links, Texts.ROOT))
                .isEqualTo(outcome);
        if (!source.isMarkdown() && !where.contains("[Bảng]")) {
            Letters.check(source, html);
        }
        Document page = Jsoup.parseBodyFragment(html);
        checkItems(page, items, outcome, source.isMarkdown(), where);
        checkLinks(page, source, links, outcome);
    }

    private static void checkItems(
            Document page, List<Item> items, Outcome<SafeHtml> outcome, boolean markdown, String where) {
        Set<String> lost = wordsOf(outcome, Code.ITEM_NOT_PLACED);
        for (Item item : items) {
            boolean placed = page.getElementById(item.anchor()) != null;
            assertThat(placed || (markdown && lost.contains(item.printed())))
                    .as("%s in %s", item, where)
                    .isTrue();
            if (placed) {
                String words = page.getElementById(item.anchor()).wholeText();
                assertThat(Letters.of(words)).as("%s in %s", item, where).startsWith(Letters.of(item.printed()));
            }
        }
    }

    /** A link is there and says the citation's words, or there is none and a problem says so. */
    private static void checkLinks(Document page, Source source, List<LinkTarget> links, Outcome<SafeHtml> outcome) {
        Set<String> lost = wordsOf(outcome, Code.LINK_NOT_PLACED);
        for (LinkTarget link : links) {
            String words = source.text().slice(link.span());
            var linked = page.select("a[data-cite=" + link.key() + "]");
            if (linked.isEmpty()) {
                boolean insideOther = page.select("a:not([data-cite])").size() > 0;
                assertThat(lost.contains(words.replace('\n', ' ')) || insideOther)
                        .as(source.text().value())
                        .isTrue();
            } else {
                String shown = linked.stream().map(a -> a.wholeText()).collect(Collectors.joining());
                assertThat(Letters.of(shown)).as(source.text().value()).isEqualTo(Letters.of(words));
            }
        }
    }

    private static Set<String> wordsOf(Outcome<SafeHtml> outcome, Code code) {
        return outcome.problems().stream()
                .filter(problem -> problem.code() == code)
                .map(Problem::words)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static List<LinkTarget> someSpans(Source source, Scribble random) {
        List<LinkTarget> links = new ArrayList<>();
        int room = source.text().length() - source.bodyStart();
        for (int i = 0; i < 4 && room > 1; i++) {
            int start = source.bodyStart() + random.below(room);
            int end = Math.min(source.text().length(), start + 1 + random.below(30));
            links.add(new LinkTarget(new Span(start, end), Optional.of("k.html"), "k" + i, "read"));
        }
        return links;
    }
}
