package vn.niemyet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.niemyet.support.Browser;
import vn.niemyet.support.FolderServer;

/** Every kind of page in a real browser under the strict policy: axe, in light and dark, narrow and wide; the keyboard. */
class AccessIT {
    private static final SampleSite SITE = SampleSite.get();
    private static final int NARROW = 320;

    private static Browser browser;
    private static FolderServer server;

    @BeforeAll
    static void open() {
        browser = Browser.start();
        server = FolderServer.of(SITE.root(), policy());
    }

    @AfterAll
    static void close() {
        browser.close();
        server.close();
    }

    /** The policy that ships with the portal. */
    private static String policy() {
        return SITE.read("_headers")
                .lines()
                .filter(line -> line.strip().startsWith("Content-Security-Policy: "))
                .map(line -> line.strip().substring("Content-Security-Policy: ".length()))
                .findFirst()
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> axeFindsNothingInAnyKindOfPage() {
        return SITE.oneOfEachKind().values().stream()
                .flatMap(address -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .map(scheme -> DynamicTest.dynamicTest(address + " " + scheme, () -> look(address, scheme))));
    }

    /** Where the portal speaks English, what is Vietnamese says so; the rest is the same. */
    @TestFactory
    Stream<DynamicTest> axeFindsNothingInTheEnglishPortal() {
        FolderServer english = FolderServer.of(SampleSite.english().root(), policy());
        return SampleSite.english().oneOfEachKind().values().stream()
                .map(address -> DynamicTest.dynamicTest(address, () -> look(english, address, ColorScheme.LIGHT)))
                .onClose(english::close);
    }

    private static void look(String address, ColorScheme scheme) {
        look(server, address, scheme);
    }

    private static void look(FolderServer server, String address, ColorScheme scheme) {
        NewContextOptions options = Browser.colours(scheme).setReducedMotion(ReducedMotion.REDUCE);
        options.setBypassCSP(false);
        try (BrowserContext visitor = browser.visitor(options.setViewportSize(1280, 900))) {
            Page page = visitor.newPage();
            List<String> refused = refused(page);
            page.navigate(server.address(address));
            page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(Rule::getId, rule -> rule.getNodes().get(0).getHtml())
                    .isEmpty();
            assertThat(refused).isEmpty();
        }
    }

    /** What the browser refused: by the policy, or because it is not there. */
    private static List<String> refused(Page page) {
        List<String> refused = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                refused.add(message.text());
            }
        });
        page.onPageError(refused::add);
        return refused;
    }

    /** 1280 px at a zoom of 400 % leave 320 px (WCAG 1.4.10). */
    @TestFactory
    Stream<DynamicTest> noPageScrollsSidewaysAtFourfoldZoom() {
        return SITE.oneOfEachKind().values().stream()
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    try (BrowserContext visitor =
                            browser.visitor(new NewContextOptions().setViewportSize(NARROW, 640))) {
                        Page page = visitor.newPage();
                        page.navigate(server.address(address));
                        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                                .isLessThanOrEqualTo(NARROW);
                    }
                }));
    }

    @Test
    void theKeyboardReachesTheTextFirstAndThenEverythingInOrder() {
        try (BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            page.navigate(server.address("van-ban/thai-nguyen/2021/107-tb-ubnd.html"));
            page.keyboard().press("Tab");
            assertThat(focused(page)).contains("class=\"skip\"");
            assertThat(page.locator(".skip").boundingBox().x).isGreaterThanOrEqualTo(0);
            page.keyboard().press("Enter");
            assertThat(page.url()).endsWith("#main");
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                    .isTrue();
        }
    }

    @Test
    void everyLinkAndButtonIsReachedByTab() {
        try (BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            page.navigate(server.address("index.html"));
            int all = ((Number)
                            page.evaluate("[...document.querySelectorAll('a[href],button,input,summary,[tabindex]')]"
                                    + ".filter(e => e.checkVisibility() && e.tabIndex >= 0).length"))
                    .intValue();
            for (int i = 0; i < all; i++) {
                page.keyboard().press("Tab");
                page.evaluate("(window.seen = window.seen || new Set()).add(document.activeElement)");
            }
            assertThat(((Number) page.evaluate("window.seen.size")).intValue()).isEqualTo(all);
        }
    }

    @Test
    void aFactLeadsToItsWordsInTheText() {
        try (BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            page.navigate(server.address("van-ban/thai-nguyen/2021/107-tb-ubnd.html") + "#doc-date");
            assertThat(page.locator(".directive-text p:has(> .point:target, > * > .point:target)")
                            .textContent())
                    .contains("ngày 28 tháng 7 năm 2021");
        }
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.outerHTML");
    }
}
