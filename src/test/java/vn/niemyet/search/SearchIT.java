package vn.niemyet.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.niemyet.support.Browser;
import vn.niemyet.support.PortalServer;

/** The search page in Chromium, wherever a portal may lie, and whatever is typed into it. */
class SearchIT {
    private static final String DISEASE = "phong chong dich";
    private static final int CLIENT_BYTES = 12_000;

    private static Path portal;
    private static Browser browser;
    private static PortalServer server;

    @BeforeAll
    static void open() {
        portal = BuiltPortal.ofSamples();
        browser = Browser.start();
        server = PortalServer.of(portal, "/");
    }

    @AfterAll
    static void close() {
        browser.close();
        server.close();
    }

    @Test
    void itFindsOverHttpUnderAStrictContentPolicy() {
        findsAndOpensTheFirst(server.address("tim-kiem.html?q=1229"));
    }

    @Test
    void itFindsUnderASubPath() {
        try (PortalServer below = PortalServer.of(portal, "/cong/van-ban/")) {
            findsAndOpensTheFirst(below.address("tim-kiem.html?q=1229"));
        }
    }

    @Test
    void itFindsInAFolderOnDisk() {
        findsAndOpensTheFirst(portal.resolve("tim-kiem.html").toUri() + "?q=1229");
    }

    private static void findsAndOpensTheFirst(String address) {
        try (BrowserContext visitor = browser.visitor()) {
            SearchPage search = new SearchPage(visitor.newPage()).open(address);
            assertThat(search.results()).startsWith("lai-chau/2021/1229-ubnd-vx");
            assertThat(search.complaints()).isEmpty();

            search.page().locator("#results > li > a").first().click();
            assertThat(search.page().locator("article").getAttribute("data-directive"))
                    .isEqualTo("lai-chau/2021/1229-ubnd-vx");
            assertThat(search.complaints()).isEmpty();
        }
    }

    @Test
    void theSentenceIsShownWithItsWordsMarkedAndALinkToItsItem() {
        try (BrowserContext visitor = browser.visitor()) {
            SearchPage search =
                    new SearchPage(visitor.newPage()).open(server.address("tim-kiem.html?q=bien+chi+duong"));
            assertThat(search.results()).containsExactly("thai-nguyen/2026/2718-qd-ubnd");
            assertThat(search.page().locator("#results mark").allTextContents()).containsExactly("biển chỉ đường");

            search.page().locator("#results .found a").click();
            assertThat(search.page().url()).endsWith("van-ban/thai-nguyen/2026/2718-qd-ubnd.html#muc-dieu-2-2");
            assertThat(search.page().locator("#muc-dieu-2-2").textContent()).contains("biển chỉ đường");
        }
    }

    /** Frequent numbers are symbols of the dictionary like words, and 0, 1 and 01 are as small as its signs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vụ vi phạm lâm luật | từ 01/7/2025",
                "họp bàn cách siết chặt | ngày 01/12/2021",
                "ninh bình ban hành trước ngày | trước ngày 01 tháng 7 năm 2025"
            })
    void smallNumbersStandInTheSentence(String query, String words) {
        try (BrowserContext visitor = browser.visitor()) {
            SearchPage search = new SearchPage(visitor.newPage()).open(server.address("tim-kiem.html"));
            search.paste(query);
            assertThat(search.page().locator("#results .found").allTextContents())
                    .anySatisfy(sentence -> assertThat(sentence).contains(words));
        }
    }

    /** Every directive that cites a document shows where: the short forms in its number stand for themselves. */
    @ParameterizedTest
    @ValueSource(strings = {"98/TB-VPCP", "98 tb vpcp", "98-TB/VPCP"})
    void whoCitesANumberShowsTheSentence(String number) {
        try (BrowserContext visitor = browser.visitor()) {
            SearchPage search = new SearchPage(visitor.newPage()).open(server.address("tim-kiem.html"));
            search.paste(number);
            assertThat(search.page()
                            .locator("#results > li[data-directive]:has(.found mark)")
                            .count())
                    .isEqualTo(3);
            assertThat(search.page().locator("#results .found mark").allTextContents())
                    .isNotEmpty()
                    .allSatisfy(mark -> assertThat(mark).isEqualTo("98/TB-VPCP"));
        }
    }

    @Test
    void resultsComeAsOneTypesOnASlowMachineAndTheBoxKeepsTheFocus() {
        try (BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            CDPSession session = visitor.newCDPSession(page);
            JsonObject slow = new JsonObject();
            slow.addProperty("rate", 4);
            session.send("Emulation.setCPUThrottlingRate", slow);
            SearchPage search = new SearchPage(page).open(server.address("tim-kiem.html"));
            page.locator("#q").pressSequentially(DISEASE);
            page.waitForURL("**/tim-kiem.html?q=" + DISEASE.replace(' ', '+'));
            page.waitForSelector("#results[data-ready] > li");

            assertThat(search.results()).isNotEmpty();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
            assertThat(page.inputValue("#q")).isEqualTo(DISEASE);
            assertThat(search.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "\"><script>alert(1)</script>",
                "        ",
                ".*+?^${}()|[]\\",
                "(a+)+$",
                "%00%ff\u0000\uFFFD",
                "__proto__ constructor toString",
                "${alert(1)} {{1}} <#assign>",
                "\uD83D\uDE00 \uD800 \u202E\u200B",
                "\"\"\"\"\"",
                "1/2/3/4/5/6/7/8/9/-/-/-"
            })
    void nothingThatIsTypedDoesHarm(String query) {
        harmless(query);
    }

    @Test
    void tenThousandCharactersAreCutAndSaidSo() {
        assertThat(harmless("a".repeat(10_000))).doesNotContain("a".repeat(1000));
        assertThat(harmless("phòng chống dịch ".repeat(600))).contains("24");
        assertThat(harmless("98/TB-VPCP ".repeat(900))).contains("24");
        assertThat(harmless("\"".repeat(10_000))).isNotEmpty();
    }

    private static String harmless(String query) {
        try (BrowserContext visitor = browser.visitor()) {
            SearchPage search = new SearchPage(visitor.newPage()).open(server.address("tim-kiem.html"));
            search.paste(query);
            assertThat(search.complaints()).isEmpty();
            assertThat(search.page().locator("main img, main script:not([src])").count())
                    .isZero();
            assertThat(search.paste("1229").results()).startsWith("lai-chau/2021/1229-ubnd-vx");
            return search.paste(query).status();
        }
    }

    @Test
    void withoutJavaScriptThePageLeadsToTheLists() {
        try (BrowserContext visitor = browser.visitor(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visitor.newPage();
            page.navigate(server.address("tim-kiem.html?q=1229"));

            List<String> links = page.locator("main noscript a, main ul a").all().stream()
                    .map(link -> link.getAttribute("href"))
                    .toList();
            assertThat(links).contains("tinh.html", "ngay.html", "co-quan.html", "loai.html");
        }
    }

    @Test
    void everyPageHasABoxAndABrowserCanSearchFromItsAddressBar() throws Exception {
        for (String page : List.of("index.html", "tinh.html", "van-ban/lai-chau/2021/1229-ubnd-vx.html")) {
            assertThat(Files.readString(portal.resolve(page))).contains("role=\"search\"", "opensearch.xml");
        }
        assertThat(Files.readString(portal.resolve("opensearch.xml")))
                .contains("<ShortName>", "/tim-kiem.html?q={searchTerms}\"");
    }

    @Test
    void theClientIsSmall() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Files.readAllBytes(portal.resolve("assets/search.js")));
        }
        assertThat(packed.size()).isLessThanOrEqualTo(CLIENT_BYTES);
    }
}
