package vn.niemyet.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;

/**
 * A real Chromium without a window, a fresh profile and no word to the outside: only what a test asks for is fetched.
 *
 * <pre>{@code
 * try (Browser browser = Browser.start(); BrowserContext visitor = browser.visitor()) {
 *     Page page = visitor.newPage();
 *     page.navigate(portal.toUri().toString());
 * }
 * }</pre>
 */
public final class Browser implements AutoCloseable {
    /** No window, no sandbox (containers run as root), and none of the calls home that a browser makes by itself. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Starts the machine's own Chromium; Playwright brings its driver along and downloads no browser. */
    public static Browser start() {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(Machine.require(Program.CHROMIUM))
                .setArgs(FLAGS)
                .setHeadless(true);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /**
     * The choice of colours. Light is what a browser shows unasked, and is left unsaid: the driver writes the name in the
     * locale of the machine, and Turkish has no lower-case form of LIGHT that a browser knows.
     */
    public static com.microsoft.playwright.Browser.NewContextOptions colours(ColorScheme scheme) {
        com.microsoft.playwright.Browser.NewContextOptions choice =
                new com.microsoft.playwright.Browser.NewContextOptions();
        return scheme == ColorScheme.LIGHT ? choice : choice.setColorScheme(scheme);
    }

    /** A visitor who was never here: no cookies, no storage, no cache. */
    public BrowserContext visitor() {
        return chromium.newContext();
    }

    /** As {@link #visitor()}, with a choice: JavaScript off, a small screen, another language. */
    public BrowserContext visitor(com.microsoft.playwright.Browser.NewContextOptions choice) {
        return chromium.newContext(choice);
    }

    /** A page of a new visitor. */
    public Page page() {
        return visitor().newPage();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
