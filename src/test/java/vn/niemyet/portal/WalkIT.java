package vn.niemyet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.niemyet.support.Browser;

/** The portal from a USB stick, without scripts: every link from the start page on, one page of each kind in a browser. */
class WalkIT {
    private static final SampleSite SITE = SampleSite.get();

    @Test
    void everyLinkLeadsToAFileAndItsAnchorAndEveryPageIsReached() throws Exception {
        Map<URI, Document> seen = new HashMap<>();
        Deque<URI> open =
                new ArrayDeque<>(List.of(SITE.root().resolve("index.html").toUri()));
        List<String> dead = new ArrayList<>();
        Set<URI> known = new HashSet<>(open);
        while (!open.isEmpty()) {
            URI address = open.poll();
            Document page = Jsoup.parse(Files.readString(Path.of(address)));
            seen.put(address, page);
            for (Element link : page.select("a[href], link[href]:not([rel=canonical], [rel=alternate][hreflang])")) {
                URI target = address.resolve(link.attr("href"));
                URI file = URI.create(target.toString().replaceAll("[#?].*", ""));
                if ("file".equals(target.getScheme()) && !Files.isRegularFile(Path.of(file))) {
                    dead.add(address + " → " + target);
                } else if ("file".equals(target.getScheme()) && file.getPath().endsWith(".html") && known.add(file)) {
                    open.add(file);
                }
            }
        }
        assertThat(dead).isEmpty();
        assertThat(missingAnchors(seen)).isEmpty();
        assertThat(seen.keySet().stream()
                        .map(uri -> SITE.root().relativize(Path.of(uri)).toString()))
                .containsAll(SITE.files(".html").stream()
                        .filter(address -> !address.equals("404.html"))
                        .filter(address -> !SITE.read(address).contains("http-equiv=\"refresh\""))
                        .toList());
    }

    private static List<String> missingAnchors(Map<URI, Document> pages) {
        Map<URI, Set<String>> ids = pages.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        page -> new HashSet<>(page.getValue().select("[id]").eachAttr("id"))));
        List<String> missing = new ArrayList<>();
        pages.forEach((address, page) -> page.select("a[href*=#]").forEach(link -> {
            URI target = address.resolve(link.attr("href"));
            URI file = URI.create(target.toString().replaceAll("#.*", ""));
            if (pages.containsKey(file) && !ids.get(file).contains(target.getFragment())) {
                missing.add(address + " → " + target);
            }
        }));
        return missing;
    }

    @Test
    void everyKindOfPageIsReadableWithoutScripts() {
        try (Browser browser = Browser.start();
                BrowserContext visitor = browser.visitor(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visitor.newPage();
            for (String address : SITE.oneOfEachKind().values()) {
                page.navigate(SITE.root().resolve(address).toUri().toString());
                assertThat(page.locator("h1").isVisible()).as(address).isTrue();
                assertThat(page.locator("main").innerText().strip().length())
                        .as(address)
                        .isGreaterThan(60);
                assertThat(page.locator("button[data-copy]:visible, .copy-item:visible")
                                .count())
                        .as(address)
                        .isZero();
            }
        }
    }

    @Test
    void withoutScriptsTheSearchPageSaysWhereToGo() {
        try (Browser browser = Browser.start();
                BrowserContext visitor = browser.visitor(new NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visitor.newPage();
            page.navigate(SITE.root().resolve("tim-kiem.html").toUri().toString());
            assertThat(page.locator("main noscript, main .note").first().innerText())
                    .contains("JavaScript");
            page.locator("main a[href='co-quan.html']").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Cơ quan");
        }
    }
}
