package vn.niemyet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.niemyet.support.Browser;
import vn.niemyet.support.PortalServer;

/**
 * Pictures of every kind of page, narrow and wide, light and dark, for {@code docs/screenshots}. {@code mvn verify
 * -Dit.test=ScreenshotsIT -Dscreenshots=record} renews them; without the flag those that are kept are checked to show
 * each kind. The pictures of the handbook, in {@code site/resources/hinh}, are renewed with them.
 */
class ScreenshotsIT {
    private static final Path KEPT = Path.of("docs/screenshots");
    private static final Path OF_THE_HANDBOOK = Path.of("site/resources/hinh");
    private static final SampleSite SITE = SampleSite.get();

    /** Pages that show most of what their kind can do; of the others the longest. */
    private static final Map<String, String> CHOSEN = Map.of(
            "directive", "van-ban/can-tho/2026/203-kh-ubnd.html",
            "province", "tinh/lai-chau.html",
            "agency", "co-quan/so-tai-chinh.html",
            "agency-shelf", "co-quan/so-tai-chinh/lai-chau.html",
            "cited", "trung-uong/98-tb-vpcp-2021.html",
            "year", "ngay/2021.html",
            "list", "ngay/2026/11.html",
            "log", "nhat-ky.html",
            "search", "tim-kiem.html?q=phong+chong+dich",
            "not-found", "404.html");

    /** A picture that a chapter shows: the page and the screen it is taken on. */
    private record Shown(String page, Camera.Screen screen) {}

    private static final Map<String, Shown> IN_THE_HANDBOOK = Map.of(
            "trang-chu-1280", new Shown("index.html", new Camera.Screen(1280, 800, ColorScheme.LIGHT)),
            "van-ban-360",
                    new Shown("van-ban/can-tho/2026/203-kh-ubnd.html", new Camera.Screen(360, 740, ColorScheme.LIGHT)),
            "nhat-ky-360", new Shown("nhat-ky.html", new Camera.Screen(360, 740, ColorScheme.LIGHT)));

    @Test
    void theHandbookHasItsPictures() throws IOException {
        if ("record".equals(System.getProperty("screenshots"))) {
            try (Browser browser = Browser.start()) {
                Camera camera = new Camera(browser);
                for (Map.Entry<String, Shown> picture : IN_THE_HANDBOOK.entrySet()) {
                    Path page = SITE.root().resolve(picture.getValue().page());
                    Path file = OF_THE_HANDBOOK.resolve(picture.getKey() + ".webp");
                    camera.take(page.toUri().toString(), picture.getValue().screen(), file);
                }
            }
        }
        assertThat(names(OF_THE_HANDBOOK))
                .containsExactlyInAnyOrderElementsOf(IN_THE_HANDBOOK.keySet().stream()
                        .map(name -> name + ".webp")
                        .toList());
    }

    @Test
    void everyKindOfPageHasItsPictures() throws IOException {
        Map<String, String> pages = new TreeMap<>(SITE.oneOfEachKind());
        pages.keySet().forEach(kind -> pages.computeIfPresent(kind, CHOSEN::getOrDefault));
        if ("record".equals(System.getProperty("screenshots"))) {
            record(pages);
        }
        List<String> kept = names(KEPT);
        for (String kind : pages.keySet()) {
            assertThat(kept)
                    .filteredOn(name -> name.startsWith(kind + "-") && name.matches(".*-\\d+-(light|dark)\\.webp"))
                    .as(kind)
                    .hasSizeGreaterThanOrEqualTo(Camera.Screen.ALL.length);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void record(Map<String, String> pages) throws IOException {
        try (Browser browser = Browser.start();
                PortalServer server = PortalServer.of(SITE.root(), "/cong/")) {
            Camera camera = new Camera(browser);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                for (Camera.Screen screen : Camera.Screen.ALL) {
                    Path file = KEPT.resolve(page.getKey() + "-" + screen.label() + ".webp");
                    camera.take(server.address(page.getValue()), screen, file);
                }
            }
        }
    }
}
