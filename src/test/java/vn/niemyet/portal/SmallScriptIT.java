package vn.niemyet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.niemyet.support.Browser;

/** What the small script and the stylesheet add to a page, in a real browser. */
class SmallScriptIT {
    private static final SampleSite SITE = SampleSite.get();
    private static final String DATED = "van-ban/ho-chi-minh/2026/gm-dien-tap-chua-chay-2026.html";
    private static final String WITH_TABLE = "van-ban/dak-lak/2025/1986-qd-ubnd.html";

    private static String url(String address) {
        return SITE.root().resolve(address).toUri().toString();
    }

    @Test
    void theDayOfAnEndIsToldInWordsThatHoldAndInRedFromTheDayOn() {
        try (Browser browser = Browser.start();
                BrowserContext visitor = browser.visitor(new NewContextOptions())) {
            String day = banner(visitor, Instant.EPOCH).getAttribute("data-since");
            Instant begin = Instant.parse(day + "T00:00:00+07:00");

            Locator before = banner(visitor, begin.minusSeconds(60));
            assertThat(before.innerText()).startsWith("Thời điểm hết hiệu lực: ");
            assertThat(before.getAttribute("class")).isEqualTo("banner dated");

            Locator after = banner(visitor, begin);
            assertThat(after.innerText()).startsWith("Hết hiệu lực từ ");
            assertThat(after.getAttribute("class")).isEqualTo("banner ended");
        }
    }

    private static Locator banner(BrowserContext visitor, Instant now) {
        Page page = visitor.newPage();
        page.clock().setFixedTime(Date.from(now));
        page.navigate(url(DATED));
        return page.locator(".banner[data-since]");
    }

    @Test
    void theSignForCopyingIsExplainedWhereItWorks() {
        try (Browser browser = Browser.start();
                BrowserContext visitor = browser.visitor(new NewContextOptions());
                BrowserContext plain = browser.visitor(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visitor.newPage();
            page.navigate(url(WITH_TABLE));
            assertThat(page.locator(".copy-hint").innerText()).contains("chép lời dẫn của mục ấy");
            assertThat(page.locator(".copy-item").first().getAttribute("title")).startsWith("Chép lời dẫn mục này: ");
            assertThat(page.locator(".copy-item").first().evaluate("b => getComputedStyle(b, '::before').content"))
                    .isEqualTo("\"\"");

            Page still = plain.newPage();
            still.navigate(url(WITH_TABLE));
            assertThat(still.locator(".copy-hint").isVisible()).isFalse();
        }
    }

    @Test
    void aTableWiderThanTheScreenShowsThatItGoesOn() {
        try (Browser browser = Browser.start()) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (BrowserContext phone =
                        browser.visitor(Browser.colours(scheme).setViewportSize(360, 800))) {
                    Page page = phone.newPage();
                    page.navigate(url(WITH_TABLE));
                    Locator table =
                            page.locator(".directive-text .table-scroll").first();
                    assertThat((boolean) table.evaluate("t => t.scrollWidth > t.clientWidth && t.tabIndex === 0"))
                            .isTrue();
                    assertThat(table.evaluate("t => getComputedStyle(t).backgroundAttachment"))
                            .isEqualTo("local, local, scroll, scroll");
                    assertThat((String) table.evaluate("t => getComputedStyle(t).backgroundImage"))
                            .containsPattern("(linear-gradient.*){4}");
                    assertThat(((Number) table.locator("caption").evaluate("c => c.getBoundingClientRect().right"))
                                    .intValue())
                            .isLessThan(360);
                }
            }
        }
    }

    @Test
    void theWordsInASearchBoxFitASmallPhone() {
        try (Browser browser = Browser.start();
                BrowserContext phone = browser.visitor(new NewContextOptions().setViewportSize(360, 800))) {
            Page page = phone.newPage();
            for (String address : List.of("index.html", "tim-kiem.html", "tinh.html")) {
                page.navigate(url(address));
                Object room = page.locator("input[type=search]").first().evaluate("""
                        box => {
                          const style = getComputedStyle(box), pen = document.createElement("canvas").getContext("2d");
                          pen.font = style.font;
                          return box.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
                            - pen.measureText(box.placeholder).width;
                        }""");
                assertThat(((Number) room).doubleValue()).as(address).isPositive();
            }
        }
    }
}
