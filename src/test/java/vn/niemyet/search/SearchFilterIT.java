package vn.niemyet.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.niemyet.support.Browser;
import vn.niemyet.support.PortalServer;

/** Filters and order: counts that hold, addresses that can be shared, the back button. */
class SearchFilterIT {
    private static Path portal;
    private static Browser browser;
    private static PortalServer server;

    private BrowserContext visitor;
    private SearchPage search;

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

    @BeforeEach
    void enter() {
        visitor = browser.visitor();
        search = new SearchPage(visitor.newPage());
    }

    @AfterEach
    void leave() {
        assertThat(search.complaints()).isEmpty();
        visitor.close();
    }

    private SearchPage ask(String query) {
        return search.open(server.address("tim-kiem.html" + query));
    }

    private void choose(String facet, String value) {
        search.page().evaluate("() => document.getElementById('results').removeAttribute('data-ready')");
        search.value(facet, value).click();
        search.ready();
    }

    /** In a large portal the bodies of all directives are read only when somebody asks for them, and counted alike. */
    @Test
    void bodiesOfALargePortalAreShownWhenAskedFor(@TempDir Path folder) throws Exception {
        ask("?q=dich");
        String counted = search.page().textContent("[data-facet=co-quan] ul");
        Path large = BuiltPortal.copyOfSamples(folder.resolve("portal"));
        Path root = large.resolve("tim-kiem/goc.js");
        Files.writeString(root, Files.readString(root).replace("\"bodies\":true", "\"bodies\":false"));

        search.open(large.resolve("tim-kiem.html").toUri() + "?q=dich");
        Locator ask = search.page().locator("[data-facet=co-quan] button");
        assertThat(search.page().locator("[data-facet=co-quan] a").count()).isZero();
        ask.press("Enter");
        search.page().waitForSelector("[data-facet=co-quan] a:focus");
        assertThat(search.page().textContent("[data-facet=co-quan] ul")).isEqualTo(counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=dich", "?nam=2021", "?q=phong+chong&nam=2021", "?q=so+y+te&loai=tb"})
    void everyCountIsWhatChoosingItGives(String query) {
        ask(query);
        for (String facet : List.of("tinh", "co-quan", "nam", "loai")) {
            for (String value : values(facet)) {
                int promised = search.count(facet, value);
                String address = server.address("tim-kiem.html" + query.replaceAll("&?" + facet + "=[^&]*", ""));
                SearchPage other = new SearchPage(visitor.newPage());
                other.open(address + (address.endsWith("?") ? "" : "&") + facet + "=" + value);
                assertThat(other.total()).as(query + " " + facet + "=" + value).isEqualTo(promised);
                other.page().close();
            }
        }
    }

    private List<String> values(String facet) {
        List<Locator> all = search.page()
                .locator("[data-facet=\"" + facet + "\"] [data-value]")
                .all();
        return all.stream()
                .limit(3)
                .map(value -> value.getAttribute("data-value"))
                .toList();
    }

    @Test
    void filtersWithoutWordsListEverythingThatFits() throws Exception {
        assertThat(ask("?nam=2021").total()).isEqualTo(listed("van-ban", "/2021/"));
        assertThat(ask("?tinh=lai-chau").total()).isEqualTo(listed("van-ban/lai-chau", ""));
        assertThat(ask("?tinh=lai-chau&loai=cv").results())
                .containsExactly("lai-chau/2021/629-cv-tu", "lai-chau/2021/1229-ubnd-vx");
        assertThat(ask("").total()).isZero();
    }

    private static int listed(String folder, String part) throws Exception {
        try (Stream<Path> files = Files.walk(portal.resolve(folder))) {
            return (int)
                    files.map(file -> "/" + portal.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> file.endsWith(".html") && file.contains(part))
                            .count();
        }
    }

    @Test
    void aDirectiveIsFoundUnderItsProvinceThenAndNow() {
        assertThat(ask("?tinh=kon-tum").results()).containsExactly("kon-tum/2024/4-ct-ubnd");
        assertThat(ask("?tinh=quang-ngai").results()).contains("kon-tum/2024/4-ct-ubnd");
        assertThat(ask("?q=chay+rung&tinh=quang-ngai").results()).contains("kon-tum/2024/4-ct-ubnd");
    }

    @Test
    void whoCarriesACentralDocumentOutIsListed() {
        assertThat(ask("?trung-uong=98-tb-vpcp-2021").results())
                .containsExactlyInAnyOrder(
                        "lai-chau/2021/1229-ubnd-vx", "dien-bien/2021/5-cd-ubnd", "bac-giang/2021/215-kh-ubnd");
        assertThat(ask("?trung-uong=khong-co-2021").total()).isZero();
        assertThat(search.status()).contains("Bỏ");
    }

    @Test
    void aBodyThatNoFacetOffersIsFoundByItsAddress() {
        ask("?co-quan=bao-lang-son");
        assertThat(search.total()).isEqualTo(1);
        assertThat(search.count("co-quan", "bao-lang-son")).isEqualTo(1);
        assertThat(search.value("co-quan", "bao-lang-son").textContent()).isEqualTo("Báo Lạng Sơn");
    }

    @Test
    void aChoiceStandsInTheAddressAndTheBackButtonTakesItBack() {
        Page page = ask("?q=dich").page();
        int all = search.total();
        choose("tinh", "lai-chau");
        assertThat(search.total()).isLessThan(all).isPositive();
        assertThat(page.url()).endsWith("tim-kiem.html?q=dich&tinh=lai-chau");
        assertThat(search.value("tinh", "lai-chau").getAttribute("aria-current"))
                .isEqualTo("true");
        int few = search.total();

        page.evaluate("() => document.getElementById('results').removeAttribute('data-ready')");
        page.goBack();
        assertThat(search.ready().total()).isEqualTo(all);
        page.evaluate("() => document.getElementById('results').removeAttribute('data-ready')");
        page.goForward();
        assertThat(search.ready().total()).isEqualTo(few);

        choose("tinh", "lai-chau");
        assertThat(search.total()).isEqualTo(all);
    }

    @Test
    void theNewestComeFirstWhereTheReaderWantsThem() {
        ask("?q=dich&thu-tu=ngay");
        List<String> days = search.page().locator("#results time").all().stream()
                .map(time -> time.getAttribute("datetime"))
                .toList();
        assertThat(days).hasSizeGreaterThan(5).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void moreResultsAreAddedAndTheFirstNewOneHasTheFocus() {
        ask("?q=ubnd");
        assertThat(search.results()).hasSize(10);
        assertThat(search.total()).isGreaterThan(20);
        search.page().locator("#more button").click();
        search.page().waitForSelector("#results > li:nth-child(20)");

        assertThat(search.results()).hasSize(20).doesNotHaveDuplicates();
        assertThat(search.page()
                        .evaluate(
                                "() => document.activeElement === document.querySelectorAll('#results > li > a')[10]"))
                .isEqualTo(true);
    }
}
