package vn.niemyet.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.niemyet.support.Browser;
import vn.niemyet.support.WebServer;

/** What readers get from a real web server that follows the rules which lie in the portal. */
abstract class ServedContract {
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String LONG = "max-age=31536000, immutable";

    /** The server; it serves the samples below {@code /cong/} through a link, as {@code current} is one. */
    abstract WebServer server();

    /** Links a place that the web server looks at to the samples, and lets every account read them. */
    static Path linked(Path folder) throws Exception {
        Path root = SampleSite.get().root();
        for (Path up = folder; up != null && up.getNameCount() > 1; up = up.getParent()) {
            up.toFile().setExecutable(true, false);
        }
        root.getParent().toFile().setExecutable(true, false);
        return Files.createSymbolicLink(folder.resolve("current"), root);
    }

    private HttpResponse<byte[]> get(String path, String... headers) {
        return server().get("/cong/" + path, headers);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** A type as {@code text/html; charset=utf-8}; some servers leave the blank out. */
    private static String type(HttpResponse<byte[]> answer) {
        return header(answer, "content-type").replaceFirst(";(?=\\S)", "; ");
    }

    private static String shard() throws Exception {
        try (Stream<Path> files = Files.list(SampleSite.get().root().resolve("tim-kiem"))) {
            return "tim-kiem/" + files.sorted().findFirst().orElseThrow().getFileName();
        }
    }

    private static String first(String ending) {
        return SampleSite.get().files(ending).get(0);
    }

    @Test
    void pagesComeWithTheStrictHeaders() {
        HttpResponse<byte[]> answer = get("index.html");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("content-security-policy")).containsExactly(POLICY);
        assertThat(answer.headers().allValues("x-content-type-options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("referrer-policy")).containsExactly("strict-origin-when-cross-origin");
        assertThat(answer.body()).asString(UTF_8).isEqualTo(SampleSite.get().read("index.html"));
        assertThat(get("").body()).isEqualTo(answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"khong-co.html", "van-ban/", "van-ban", "tinh/lai-chau/khong-co/"})
    void whatIsNotThereIsOurPageWithItsStatus(String path) {
        HttpResponse<byte[]> answer = get(path);

        boolean leadsOn = answer.statusCode() == 301;
        HttpResponse<byte[]> last = leadsOn ? server().get(pathOf(header(answer, "location"))) : answer;
        assertThat(last.statusCode()).isEqualTo(404);
        assertThat(last.body()).asString(UTF_8).isEqualTo(SampleSite.get().read("404.html"));
        assertThat(header(last, "content-security-policy")).isEqualTo(POLICY);
        assertThat(type(last)).isEqualToIgnoringCase("text/html; charset=utf-8");
    }

    private static String pathOf(String location) {
        return location.startsWith("http") ? java.net.URI.create(location).getPath() : location;
    }

    @ParameterizedTest
    @CsvSource({
        ".html, text/html; charset=utf-8",
        ".css, text/css; charset=utf-8",
        ".atom, application/atom+xml; charset=utf-8",
        ".ics, text/calendar; charset=utf-8",
        ".opml, text/x-opml; charset=utf-8",
        ".ndjson, application/x-ndjson; charset=utf-8",
        ".csv, text/csv; charset=utf-8",
        "robots.txt, text/plain; charset=utf-8",
        "security.txt, text/plain; charset=utf-8"
    })
    void everyKindOfFileHasItsType(String ending, String type) {
        assertThat(type(get(first(ending)))).isEqualToIgnoringCase(type);
    }

    @Test
    void scriptsAndPicturesHaveTypesThatBrowsersRun() {
        assertThat(header(get("assets/portal.js"), "content-type")).contains("javascript", "charset=utf-8");
        assertThat(header(get("assets/icon.svg"), "content-type")).startsWith("image/svg+xml");
        assertThat(header(get("opensearch.xml"), "content-type")).contains("xml", "charset=utf-8");
    }

    @Test
    void aCopyIsGoodForAWhileAndThenAskedAbout() {
        HttpResponse<byte[]> page = get("index.html");

        assertThat(page.headers().allValues("cache-control")).containsExactly("max-age=300");
        String tag = header(page, "etag");
        assertThat(tag).isNotEmpty();
        HttpResponse<byte[]> again = get("index.html", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("khong-co.html").headers().allValues("cache-control")).isEmpty();
    }

    @Test
    void aFileOfTheIndexWithItsStampIsGoodForEver() throws Exception {
        assertThat(header(get(shard() + "?d5963d1aa777"), "cache-control")).isEqualTo(LONG);
        assertThat(header(get(shard()), "cache-control")).isEqualTo("max-age=300");
        assertThat(header(get(shard() + "?d5963d1aa777&x"), "cache-control")).isEqualTo("max-age=300");
        assertThat(header(get("index.html?d5963d1aa777"), "cache-control")).isEqualTo("max-age=300");
    }

    @ParameterizedTest
    @ValueSource(strings = {".html", ".css", "portal.js", ".atom", ".ics", "directives.ndjson", "directives.csv"})
    void whatIsTextComesCompressed(String ending) throws Exception {
        String longest = SampleSite.get().files(ending).stream()
                .max(java.util.Comparator.comparingInt(
                        file -> SampleSite.get().read(file).length()))
                .orElseThrow();
        HttpResponse<byte[]> answer = get(longest, "Accept-Encoding", "gzip");

        assertThat(header(answer, "content-encoding")).isEqualTo("gzip");
        assertThat(header(answer, "vary")).containsIgnoringCase("accept-encoding");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        assertThat(plain).asString(UTF_8).isEqualTo(SampleSite.get().read(longest));
    }

    @Test
    void aBrowserFindsNothingToComplainOfAndTheSearchFinds() {
        List<String> complaints = new ArrayList<>();
        try (Browser browser = Browser.start();
                BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });
            page.navigate(server().address("/cong/tim-kiem.html?q=covid"));
            page.waitForSelector("main a[href*='van-ban/']");
        }
        assertThat(complaints).isEmpty();
    }
}
