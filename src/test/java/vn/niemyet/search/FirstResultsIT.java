package vn.niemyet.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.niemyet.support.Browser;
import vn.niemyet.support.PortalServer;

/**
 * How soon the first results stand: before the others are there, without waiting for what is only counted, and for
 * the script to ask for the root.
 */
class FirstResultsIT {
    private static final String QUERY = "tim-kiem.html?q=so+y+te";
    private static final Pattern COUNTED = Pattern.compile("/tim-kiem/[cb]-");
    private static final int FIRST = 3;

    private static Browser browser;
    private static PortalServer server;

    @BeforeAll
    static void open() {
        browser = Browser.start();
        server = PortalServer.of(BuiltPortal.ofSamples(), "/");
    }

    @AfterAll
    static void close() {
        browser.close();
        server.close();
    }

    @Test
    void theFirstAreShownWhileTheOthersAreOnTheirWay() {
        try (BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            List<Route> cards = new ArrayList<>(), held = new ArrayList<>();
            page.route("**/tim-kiem/v-*", route -> {
                cards.add(route);
                if (cards.size() <= FIRST) {
                    route.resume();
                } else {
                    held.add(route);
                }
            });
            page.navigate(
                    server.address(QUERY), new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            page.waitForSelector("#results > li");
            SearchPage search = new SearchPage(page);
            List<String> first = search.results();
            assertThat(first).hasSize(FIRST);
            assertThat(search.status()).contains(String.valueOf(search.total()));
            assertThat(search.total()).isGreaterThan(FIRST);
            assertThat(page.locator("#results[data-ready]").count()).isZero();

            page.unroute("**/tim-kiem/v-*");
            held.forEach(Route::resume);
            assertThat(search.ready().results())
                    .hasSize(Math.min(10, search.total()))
                    .startsWith(first.toArray(String[]::new))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void nothingElseIsAskedForBeforeTheFirstAreShown() {
        try (BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            page.addInitScript("""
                    addEventListener("DOMContentLoaded", () => new MutationObserver((changes, watch) => {
                      watch.disconnect();
                      window.asked = performance.getEntriesByType("resource").map(e => e.name);
                      window.waiting = [...document.head.querySelectorAll("script")].map(e => e.src);
                    }).observe(document.getElementById("results"), { childList: true }));
                    """);
            new SearchPage(page).open(server.address("tim-kiem.html?q=so+giao+thong+van+tai"));
            Object cards = page.evaluate(
                    "new Set(window.asked.concat(window.waiting).filter(n => /tim-kiem.[vcb]-/.test(n))).size");
            assertThat(cards).isEqualTo(FIRST);
        }
    }

    @Test
    void theFirstDoNotWaitForWhatTheFiltersCount() {
        try (BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            List<Route> held = new ArrayList<>();
            page.route(COUNTED, held::add);
            page.navigate(
                    server.address("tim-kiem.html?q=so+giao+thong+van+tai"),
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            page.waitForSelector("#results > li");
            SearchPage search = new SearchPage(page);
            List<String> first = search.results();
            assertThat(first).hasSize(FIRST);
            assertThat(page.locator("[data-facet]:not([hidden])").count()).isZero();

            page.unroute(COUNTED);
            held.forEach(Route::resume);
            assertThat(search.ready().results()).startsWith(first.toArray(String[]::new));
            assertThat(page.locator("[data-facet]:not([hidden])").count()).isPositive();
        }
    }

    @Test
    void aNewQueryDoesNotGetTheRestOfTheOldOne() {
        try (BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            SearchPage search = new SearchPage(page).open(server.address("tim-kiem.html"));
            page.evaluate("""
                    () => {
                      const box = document.getElementById("q"), list = document.getElementById("results");
                      const type = query => { box.value = query; box.dispatchEvent(new Event("input")); };
                      new MutationObserver((changes, watch) => {
                        watch.disconnect();
                        type("1229");
                      }).observe(list, { childList: true });
                      type("so y te");
                    }
                    """);
            List<String> both = search.ready().results();
            assertThat(page.inputValue("#q")).isEqualTo("1229");
            search.paste("");
            assertThat(both).isEqualTo(search.paste("1229").results());
        }
    }

    @Test
    void theRootIsFetchedOnceAndBeforeTheScriptRuns() {
        try (BrowserContext visitor = browser.visitor()) {
            SearchPage search = new SearchPage(visitor.newPage()).open(server.address(QUERY));
            Object fetched = search.page().evaluate("""
                    performance.getEntriesByType("resource").filter(e => /goc[.]js/.test(e.name)).map(e => e.initiatorType)
                    """);
            assertThat(fetched).isEqualTo(List.of("script"));
        }
    }
}
