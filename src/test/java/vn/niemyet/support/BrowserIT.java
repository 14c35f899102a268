package vn.niemyet.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Proves the tools of the browser tests: a page is fetched, its script runs unless it may not, axe finds a fault. */
class BrowserIT {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="vi">
            <head><meta charset="utf-8"><title>Thử trình duyệt</title></head>
            <body><main><h1 id="h">chưa chạy</h1>%s</main>
            <script>document.getElementById('h').textContent = 'đã chạy';</script></body>
            </html>
            """;

    private static Browser browser;
    private static LocalServer server;

    @BeforeAll
    static void open() {
        browser = Browser.start();
        server = LocalServer.of(Map.of(
                "/", PAGE.replace("%s", ""),
                "/loi.html", PAGE.replace("%s", "<img src=\"a.png\">")));
    }

    @AfterAll
    static void close() {
        browser.close();
        server.close();
    }

    @Test
    void aPageIsFetchedAndItsScriptRuns() {
        try (BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            page.navigate(server.address("/").toString());

            assertThat(page.title()).isEqualTo("Thử trình duyệt");
            assertThat(page.locator("h1").textContent()).isEqualTo("đã chạy");
        }
    }

    @Test
    void withoutJavaScriptNothingRuns() {
        try (BrowserContext visitor = browser.visitor(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visitor.newPage();
            page.navigate(server.address("/").toString());

            assertThat(page.locator("h1").textContent()).isEqualTo("chưa chạy");
        }
    }

    @Test
    void axeSeesAPictureWithoutWords() {
        try (BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            page.navigate(server.address("/loi.html").toString());

            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .anyMatch(violation -> violation.getId().equals("image-alt"));
        }
    }

    @Test
    void aPathThatIsNotThereIsNotFound() {
        try (BrowserContext visitor = browser.visitor()) {
            assertThat(visitor.newPage()
                            .navigate(server.address("/khong-co.html").toString())
                            .status())
                    .isEqualTo(404);
        }
    }
}
