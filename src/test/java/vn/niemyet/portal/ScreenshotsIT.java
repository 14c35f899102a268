package vn.niemyet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.niemyet.support.Browser;

/**
 * Pictures of every kind of page, narrow and wide, light and dark, for {@code docs/screenshots}. {@code mvn verify
 * -Dit.test=ScreenshotsIT -Dscreenshots=record} renews them; without the flag those that are kept are checked to show
 * each kind.
 */
class ScreenshotsIT {
    private static final Path KEPT = Path.of("docs/screenshots");
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
            "not-found", "404.html");

    @Test
    void everyKindOfPageHasItsPictures() throws IOException {
        Map<String, String> pages = new TreeMap<>(SITE.oneOfEachKind());
        pages.keySet().forEach(kind -> pages.computeIfPresent(kind, CHOSEN::getOrDefault));
        if ("record".equals(System.getProperty("screenshots"))) {
            record(pages);
        }
        List<String> kept = names();
        for (String kind : pages.keySet()) {
            assertThat(kept)
                    .filteredOn(name -> name.startsWith(kind + "-") && name.matches(".*-\\d+-(light|dark)\\.webp"))
                    .as(kind)
                    .hasSizeGreaterThanOrEqualTo(Camera.Screen.ALL.length);
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void record(Map<String, String> pages) throws IOException {
        try (Browser browser = Browser.start()) {
            Camera camera = new Camera(browser);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                for (Camera.Screen screen : Camera.Screen.ALL) {
                    Path file = KEPT.resolve(page.getKey() + "-" + screen.label() + ".webp");
                    camera.take(SITE.root().resolve(page.getValue()).toUri().toString(), screen, file);
                }
            }
        }
    }
}
