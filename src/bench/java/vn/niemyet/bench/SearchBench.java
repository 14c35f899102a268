package vn.niemyet.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.niemyet.support.Browser;
import vn.niemyet.support.PortalServer;

/**
 * Measures the search of a finished portal in Chromium over http, compressed on the wire. Cold: a reader who was never here
 * opens the address of a search; bytes of everything fetched, page, styles and script included, and the time from the start
 * of the navigation to the first results and to the finished list. Warm: the same words typed again on the page, until the
 * first results stand and until the list is finished. Bytes are counted in a visit of their own, since a browser that reports
 * what it fetches is slower.
 *
 * <p>{@code SearchBench target/portal 5 "phòng chống dịch" "so y te"}
 */
public final class SearchBench {
    private static final String READY = "document.querySelector('#results[data-ready]')";
    /** Notes when the list stands for its query, without asking again and again. */
    private static final String WATCH = """
            addEventListener("DOMContentLoaded", () => {
              const list = document.getElementById("results");
              const note = changes => {
                if (changes.some(c => c.attributeName === "data-total")) { window.firstAt = performance.now(); }
                if ("ready" in list.dataset) { window.readyAt = performance.now(); }
              };
              new MutationObserver(note).observe(list, { attributes: true, attributeFilter: ["data-total", "data-ready"] });
            });
            """;
    /** Types a query at once and tells how long its first results took, and all of the list. */
    private static final String TYPE = """
            query => new Promise(done => {
              const box = document.getElementById("q"), list = document.getElementById("results"), from = performance.now();
              let first = 0;
              const watch = new MutationObserver(changes => {
                if (changes.some(c => c.attributeName === "data-total")) { first = performance.now() - from; }
                if ("ready" in list.dataset) { watch.disconnect(); done([first, performance.now() - from]); }
              });
              watch.observe(list, { attributes: true, attributeFilter: ["data-total", "data-ready"] });
              box.value = query;
              box.dispatchEvent(new Event("input"));
            })
            """;

    private final Browser browser;
    private final PortalServer server;

    /** Times in milliseconds: the first results, then the finished list. */
    private record Figures(int total, List<Double> cold, List<Double> warm) {}

    private SearchBench(Browser browser, PortalServer server) {
        this.browser = browser;
        this.server = server;
    }

    public static void main(String[] arguments) throws IOException {
        Path portal = Path.of(arguments[0]).toAbsolutePath();
        int runs = Integer.parseInt(arguments[1]);
        System.out.printf(Locale.ROOT, "index: %.1f MB%n", sizeOf(portal.resolve("tim-kiem")) / 1e6);
        try (Browser browser = Browser.start();
                PortalServer server = PortalServer.of(portal, "/")) {
            SearchBench bench = new SearchBench(browser, server);
            bench.once("a");
            for (int i = 2; i < arguments.length; i++) {
                bench.print(arguments[i], runs);
            }
        }
    }

    private void print(String query, int runs) {
        double bytes = fetched(query);
        List<Figures> figures = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            figures.add(once(query));
        }
        System.out.printf(
                Locale.ROOT,
                "%-40s %6d results %7.1f kB  cold %4.0f, %4.0f ms  warm %5.1f, %5.1f ms%n",
                query,
                figures.get(0).total(),
                bytes / 1e3,
                median(figures.stream().map(f -> f.cold().get(0)).toList()),
                median(figures.stream().map(f -> f.cold().get(1)).toList()),
                median(figures.stream().map(f -> f.warm().get(0)).toList()),
                median(figures.stream().map(f -> f.warm().get(1)).toList()));
    }

    /** Bytes on the wire of everything that a visitor fetches who was never here. */
    private double fetched(String query) {
        try (BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            CDPSession session = visitor.newCDPSession(page);
            session.send("Network.enable");
            long[] bytes = new long[1];
            session.on("Network.loadingFinished", event -> bytes[0] += length(event));
            open(page, query);
            return bytes[0];
        }
    }

    private Figures once(String query) {
        try (BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            page.addInitScript(WATCH);
            open(page, query);
            List<Double> cold = times(page.evaluate("[window.firstAt, window.readyAt]"));
            page.evaluate(TYPE, "");
            List<Double> warm = times(page.evaluate(TYPE, query));
            return new Figures(Integer.parseInt(page.getAttribute("#results", "data-total")), cold, warm);
        }
    }

    private void open(Page page, String query) {
        page.navigate(server.address("tim-kiem.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
        page.waitForFunction(READY);
        page.waitForTimeout(100);
    }

    private static List<Double> times(Object found) {
        return ((List<?>) found)
                .stream().map(time -> ((Number) time).doubleValue()).toList();
    }

    private static long length(JsonObject event) {
        return event.get("encodedDataLength").getAsLong();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static long sizeOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
