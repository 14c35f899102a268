package vn.niemyet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long an officer waits from saving a text to seeing it: the time until the preview tells an open page that it has
 * something newer, and until that page has arrived. Prints the first change, then median and slowest of the others.
 *
 * <p>{@code ServeBench target/niemyet /dev/shm/content 30}: launcher, content folder of {@link Generator}, number of changes. Each
 * change adds a line to another text and is taken back afterwards.
 */
public final class ServeBench {
    private final HttpClient browser = HttpClient.newHttpClient();
    private final URI address;

    private record Wait(double told, double seen) {}

    private ServeBench(URI address) {
        this.address = address;
    }

    public static void main(String[] arguments) throws Exception {
        Path launcher = Path.of(arguments[0]).toAbsolutePath();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        launcher.toString(),
                        "serve",
                        "--content",
                        arguments[1],
                        "--templates",
                        launcher.getParent().resolveSibling("templates").toString(),
                        "--now",
                        "2026-01-01",
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        try {
            URI address = address(said);
            System.out.printf(Locale.ROOT, "start: %.2f s%n", (System.nanoTime() - start) / 1e9);
            Thread drain = new Thread(() -> said.lines().forEach(line -> {}));
            drain.setDaemon(true);
            drain.start();
            new ServeBench(address).measure(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        } finally {
            // Not closed: the thread that drains it holds it until the program has ended.
            process.destroy();
        }
    }

    private static URI address(BufferedReader said) throws IOException {
        String line = said.readLine();
        while (line != null && !line.contains("http://127.0.0.1:")) {
            line = said.readLine();
        }
        return URI.create(String.valueOf(line).replaceFirst(".*?(http://127[^ ]+).*", "$1"));
    }

    private void measure(Path content, int changes) throws Exception {
        List<Path> texts;
        try (Stream<Path> all = Files.walk(content.resolve("directives"))) {
            texts = all.filter(Files::isRegularFile).sorted().toList();
        }
        String page = firstPage();
        List<Wait> waits = new ArrayList<>();
        for (int i = 0; i < changes; i++) {
            waits.add(change(texts.get(i * 7 % texts.size()), page));
        }
        System.out.printf(
                Locale.ROOT, "first change: told %.2f s, seen %.2f s%n", waits.get(0).told, waits.get(0).seen);
        List<Wait> others = waits.subList(1, waits.size());
        print("told", others.stream().map(Wait::told).toList());
        print("seen", others.stream().map(Wait::seen).toList());
    }

    private static void print(String what, List<Double> seconds) {
        List<Double> sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.2f s, slowest %.2f s%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }

    private Wait change(Path text, String page) throws Exception {
        byte[] before = Files.readAllBytes(text);
        String shown = get(page).replaceFirst("(?s).*data-showing=\"([^\"]+)\".*", "$1");
        HttpRequest events = HttpRequest.newBuilder(address.resolve("__niemyet/events?showing=" + shown))
                .build();
        HttpResponse<InputStream> open = browser.send(events, HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open.body(), StandardCharsets.UTF_8))) {
            long saved = System.nanoTime();
            Files.writeString(text, new String(before, StandardCharsets.UTF_8) + "\nThêm một dòng.\n");
            waitForNews(lines);
            double told = (System.nanoTime() - saved) / 1e9;
            get(page);
            double seen = (System.nanoTime() - saved) / 1e9;
            Files.write(text, before);
            waitForNews(lines);
            return new Wait(told, seen);
        }
    }

    private static void waitForNews(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("data: ")) {
            line = lines.readLine();
        }
    }

    private String firstPage() throws Exception {
        return get("van-ban.html").replaceFirst("(?s).*?href=\"(van-ban/[^\"]+/[^\"]+\\.html)\".*", "$1");
    }

    private String get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
