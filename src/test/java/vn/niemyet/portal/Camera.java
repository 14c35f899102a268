package vn.niemyet.portal;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import vn.niemyet.support.Browser;

/** Takes pictures of pages as WebP, which is a third of the size of PNG; a long page is cut at one and a half screens. */
final class Camera {
    private static final int QUALITY = 40;

    private final Browser browser;

    Camera(Browser browser) {
        this.browser = browser;
    }

    /** A screen on which a page is looked at. */
    record Screen(int width, int height, ColorScheme scheme) {
        static final Screen[] ALL = {
            new Screen(360, 740, ColorScheme.LIGHT),
            new Screen(360, 740, ColorScheme.DARK),
            new Screen(1280, 800, ColorScheme.LIGHT),
            new Screen(1280, 800, ColorScheme.DARK)
        };

        /** {@code 360-dark}. */
        String label() {
            return width + (scheme == ColorScheme.DARK ? "-dark" : "-light");
        }

        NewContextOptions options() {
            return Browser.colours(scheme).setViewportSize(width, height).setReducedMotion(ReducedMotion.REDUCE);
        }
    }

    /** Writes the picture of the page at {@code address} on {@code screen} to {@code file}. */
    void take(String address, Screen screen, Path file) throws IOException {
        try (BrowserContext visitor = browser.visitor(screen.options())) {
            Page page = visitor.newPage();
            page.navigate(address);
            page.waitForLoadState();
            page.waitForFunction("!document.querySelector('#results:not([data-ready])')");
            int whole = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
            int height = Math.min(whole, screen.height() * 3 / 2);
            page.setViewportSize(screen.width(), height);
            JsonObject picture = visitor.newCDPSession(page).send("Page.captureScreenshot", request(screen, height));
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Base64.getDecoder().decode(picture.get("data").getAsString()));
        }
    }

    private static JsonObject request(Screen screen, int height) {
        JsonObject clip = new JsonObject();
        clip.addProperty("x", 0);
        clip.addProperty("y", 0);
        clip.addProperty("width", screen.width());
        clip.addProperty("height", height);
        clip.addProperty("scale", screen.width() > 1000 ? 0.6 : 1);
        JsonObject request = new JsonObject();
        request.addProperty("format", "webp");
        request.addProperty("quality", QUALITY);
        request.add("clip", clip);
        return request;
    }
}
