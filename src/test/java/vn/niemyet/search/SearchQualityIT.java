package vn.niemyet.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.support.Browser;

/**
 * How well the search finds, asked in a real browser: the share of queries whose first result, or one of whose first five, is
 * what a reader wants, and the share of queries without an answer that find something all the same. Held by floors.
 */
class SearchQualityIT {
    private static final double FIRST = 0.95;
    private static final double FIRST_FIVE = 0.98;
    private static final int FEWEST_QUERIES = 120;

    private static Browser browser;

    @TempDir
    private Path folder;

    /** What came of asking. */
    private static final class Score {
        private int answerable;
        private int first;
        private int five;
        private int unanswerable;
        private int falseHits;
        private final List<String> missed = new ArrayList<>();

        void add(Query query, List<String> results) {
            if (query.hasNoAnswer()) {
                unanswerable++;
                falseHits += results.isEmpty() ? 0 : 1;
            } else {
                answerable++;
                first += query.wanted().containsAll(results.subList(0, Math.min(1, results.size())))
                                && !results.isEmpty()
                        ? 1
                        : 0;
                five += results.stream().limit(5).anyMatch(query.wanted()::contains) ? 1 : 0;
            }
            boolean good =
                    results.isEmpty() ? query.hasNoAnswer() : query.wanted().contains(results.get(0));
            if (!good) {
                missed.add(query.group() + ": " + query.words() + " -> "
                        + results.stream().limit(3).toList());
            }
        }

        String print(String portal) {
            return String.format(
                    Locale.ROOT,
                    "search quality, %s: %d queries, success@1 %.3f, success@5 %.3f, false hits %d of %d%n  %s",
                    portal,
                    answerable + unanswerable,
                    (double) first / answerable,
                    (double) five / answerable,
                    falseHits,
                    unanswerable,
                    String.join(System.lineSeparator() + "  ", missed));
        }
    }

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void samplesAreFound() throws Exception {
        assertThat(Query.all()).hasSizeGreaterThanOrEqualTo(FEWEST_QUERIES);
        holds("mau", BuiltPortal.ofSamples());
    }

    @Test
    void realTextsAreFound() throws Exception {
        assumeTrue(BuiltPortal.hasRealTexts(), "the real texts are not at hand: ../shared is missing");
        holds("that", BuiltPortal.ofRealTexts(folder));
    }

    private static void holds(String name, Path portal) throws Exception {
        Score score = new Score();
        SearchPage page = new SearchPage(browser.page());
        page.open(portal.resolve("tim-kiem.html").toUri().toString());
        for (Query query : Query.all()) {
            if (query.portal().equals(name)) {
                score.add(query, page.paste(query.words()).results());
            }
        }
        System.out.println(score.print(name));
        assertThat(page.complaints()).isEmpty();
        assertThat((double) score.first / score.answerable).isGreaterThanOrEqualTo(FIRST);
        assertThat((double) score.five / score.answerable).isGreaterThanOrEqualTo(FIRST_FIVE);
        assertThat(score.falseHits).isZero();
    }
}
