package vn.niemyet.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.niemyet.support.Browser;

/** The search by keyboard alone, for screen readers, small screens and dark rooms. */
class SearchKeysIT {
    private static Path portal;
    private static Browser browser;

    @BeforeAll
    static void open() {
        portal = BuiltPortal.ofSamples();
        browser = Browser.start();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    private static String address(String file) {
        return portal.resolve(file).toUri().toString();
    }

    @Test
    void fromTheSlashOnAnyPageToADirective() {
        try (BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            page.navigate(address("van-ban/lai-chau/2021/629-cv-tu.html"));
            page.keyboard().press("/");
            page.keyboard().type("bien chi duong");
            page.keyboard().press("Enter");
            new SearchPage(page).ready();
            page.keyboard().press("/");
            page.keyboard().press("ArrowDown");
            assertThat(page.evaluate("() => document.activeElement.parentElement.dataset.directive"))
                    .isEqualTo("thai-nguyen/2026/2718-qd-ubnd");
            page.keyboard().press("Enter");

            page.waitForURL("**/van-ban/thai-nguyen/2026/2718-qd-ubnd.html");
            assertThat(page.locator("article").getAttribute("data-directive"))
                    .isEqualTo("thai-nguyen/2026/2718-qd-ubnd");
        }
    }

    @Test
    void arrowsWalkThroughTheResultsAndEscapeReturns() {
        try (BrowserContext visitor = browser.visitor()) {
            SearchPage search = new SearchPage(visitor.newPage()).open(address("tim-kiem.html") + "?q=dich");
            Page page = search.page();
            page.locator("#q").focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            String place = "() => [...document.querySelectorAll('#results > li > a')].indexOf(document.activeElement)";
            assertThat(page.evaluate(place)).isEqualTo(1);
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowUp");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("q");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Escape");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("q");
        }
    }

    @Test
    void theNumberOfResultsIsAnnounced() {
        try (BrowserContext visitor = browser.visitor()) {
            SearchPage search = new SearchPage(visitor.newPage()).open(address("tim-kiem.html") + "?q=dich");
            assertThat(search.page().locator("[role=status]").textContent()).startsWith(search.total() + " kết quả");
            search.paste("98/TB-UBND");
            assertThat(search.page().locator("[role=status]").textContent())
                    .startsWith("Không có văn bản số 98/TB-UBND");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1280, LIGHT, ?q=dich",
        "360, DARK, ?q=dich",
        "360, LIGHT, ?q=xyzzyq",
        "1280, DARK, ?q=5/TB-UBND",
        "1280, DARK, ''"
    })
    void axeFindsNoFault(int width, ColorScheme colours, String query) {
        NewContextOptions choice = Browser.colours(colours).setViewportSize(width, 800);
        try (BrowserContext visitor = browser.visitor(choice)) {
            SearchPage search = new SearchPage(visitor.newPage()).open(address("tim-kiem.html") + query);
            assertThat(new AxeBuilder(search.page()).analyze().getViolations())
                    .extracting(Rule::getId)
                    .isEmpty();
            assertThat(search.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
        }
    }
}
