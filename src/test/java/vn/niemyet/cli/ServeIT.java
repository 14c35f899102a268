package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a press officer has it: a program in a terminal, a browser beside it, files that are saved in between. */
class ServeIT {
    private static final Path JAR = Path.of("target", "niemyet.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FIFTEEN = "van-ban/lai-chau/2021/15-tb-ubnd.html";
    private static final String SIXTEEN = "van-ban/lai-chau/2021/16-tb-ubnd.html";

    @TempDir
    private Path home;

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private PressOffice office;
    private Process program;
    private BufferedReader said;
    private URI at;

    @BeforeEach
    void start() throws Exception {
        office = new PressOffice(home).put("directives/good.md", PressOffice.GOOD);
        assertThat(office.build().exitCode()).isZero();
        listen(run("0"));
    }

    /** From now on this is the program; its address is in what it says. */
    private void listen(Process started) throws IOException {
        program = started;
        said = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        while (line != null && !line.contains("http://127.0.0.1:")) {
            line = said.readLine();
        }
        assertThat(line).contains("http://127.0.0.1:");
        at = URI.create(String.valueOf(line).replaceFirst(".*?(http://127[^ ]+).*", "$1"));
    }

    private Process run(String port, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "serve",
                "--now",
                "2026-05-05",
                "--port",
                port));
        if (more.length == 0) {
            command.addAll(List.of("--templates", PressOffice.TEMPLATES.toString()));
        }
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
    }

    @AfterEach
    void stop() throws Exception {
        program.destroyForcibly();
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void aSavedTextIsSeenAndNothingIsWritten() throws Exception {
        SortedMap<String, String> before = PressOffice.snapshot(home.resolve("portal"));
        String ledger = Files.readString(office.content().resolve("addresses.csv"));

        office.put("directives/good.md", PressOffice.GOOD.replace("người trực", "người gác đêm"));
        until(FIFTEEN, page -> page.contains("người gác đêm"));
        office.put("directives/thêm/mới.md", PressOffice.GOOD.replace("15/TB", "16/TB"));
        until(SIXTEEN, page -> page.contains("directive-text"));
        office.put(
                "directives/thêm/mới.md",
                PressOffice.GOOD.replace("15/TB", "16/TB").replace("Các huyện", "Các xã"));
        until(SIXTEEN, page -> page.contains("Các xã"));
        Files.delete(office.content().resolve("directives/thêm/mới.md"));
        until(SIXTEEN, page -> !page.contains("directive-text"));

        assertThat(PressOffice.snapshot(home.resolve("portal"))).isEqualTo(before);
        assertThat(office.content().resolve("addresses.csv")).hasContent(ledger);
        assertThat(home.resolve("target")).doesNotExist();
    }

    @Test
    void aBrokenFileIsToldInThePageWithItsLineAndACaret() throws Exception {
        assertThat(get(FIFTEEN).body()).doesNotContain("<li class=\"error\"");

        office.put("directives/bad.md", "---\ntỉnh: Nơi Nào\n---\n" + PressOffice.GOOD.replace("15/TB", "16/TB"));

        String page = until(FIFTEEN, html -> html.contains("<li class=\"error\""));
        assertThat(page)
                .contains("<aside id=\"niemyet-preview\"", "content/directives/bad.md:2:7 [unknown-province]")
                .contains("<pre>tỉnh: Nơi Nào\n      ^</pre>", "role=\"status\"", "<details open>");
        assertThat(get("__niemyet/problems").body()).contains("Nơi Nào");

        Files.delete(office.content().resolve("directives/bad.md"));
        until(FIFTEEN, html -> !html.contains("<li class=\"error\""));
    }

    @Test
    void draftsAndPapersThatWaitAreThereAndMarked() throws Exception {
        office.put("directives/draft.md", "---\nnháp: có\n---\n" + PressOffice.GOOD.replace("15/TB", "16/TB"));
        office.put(
                "directives/later.md",
                "---\ncông bố: 2026-05-06 00:30\n---\n" + PressOffice.GOOD.replace("15/TB", "17/TB"));

        String list = until("van-ban.html", html -> html.contains("16-tb-ubnd") && html.contains("17-tb-ubnd"));
        assertThat(list).contains("<span class=\"tag\">bản nháp</span>", "<span class=\"tag\">hẹn giờ</span>");
        assertThat(get(SIXTEEN).body()).contains("banner future", "Bản nháp");
        assertThat(get(SIXTEEN.replace("16", "17")).body()).contains("00:30, 06/05/2026");
        assertThat(get("nhat-ky.html").body()).contains("15-tb-ubnd").doesNotContain("16-tb-ubnd", "17-tb-ubnd");
    }

    @Test
    void aTemplateThatBreaksIsToldAndOneThatIsMendedIsShown() throws Exception {
        stop();
        Path templates = home.resolve("templates");
        copy(PressOffice.TEMPLATES, templates);
        listen(run("0", "--templates", templates.toString()));
        String good = Files.readString(templates.resolve("directive.ftlh"));

        Files.writeString(templates.resolve("directive.ftlh"), good + "${no.such}");
        assertThat(until(FIFTEEN, html -> html.contains("[template-broken]"))).contains("templates/directive.ftlh:");
        Files.writeString(templates.resolve("directive.ftlh"), good.replace("<article", "<article title=\"mới\""));
        until(FIFTEEN, html -> html.contains("<article title=\"mới\"") && !html.contains("[template-broken]"));
    }

    @Test
    void anOpenPageIsToldOfEachChange() throws Exception {
        String shown = get("index.html").body().replaceFirst("(?s).*data-showing=\"([^\"]+)\".*", "$1");
        HttpResponse<java.io.InputStream> events = browser.send(
                HttpRequest.newBuilder(at.resolve("__niemyet/events?showing=" + shown))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).startsWith("retry:");
            office.put("directives/good.md", PressOffice.GOOD + "\n3. Thêm.\n");
            String line = lines.readLine();
            while (line != null && !line.startsWith("data: ")) {
                line = lines.readLine();
            }
            assertThat(line).startsWith("data: ").isNotEqualTo("data: " + shown);
        }
        assertThat(events.headers().firstValue("Content-Type")).contains("text/event-stream; charset=utf-8");
        assertThat(get("__niemyet/preview.js").body()).contains("EventSource");
    }

    @Test
    void aPageWhoseNumberChangesIsFoundAgain() throws Exception {
        get(FIFTEEN);
        Files.delete(office.content().resolve("addresses.csv"));
        office.put("directives/good.md", PressOffice.GOOD.replace("15/TB", "16/TB"));
        until(SIXTEEN, html -> html.contains("directive-text"));

        HttpResponse<String> old = get(FIFTEEN);

        assertThat(old.statusCode()).isEqualTo(302);
        assertThat(old.headers().firstValue("Location")).contains("/" + SIXTEEN);
    }

    @Test
    void everyKindOfFileHasItsTypeAndWhatIsNotThereIsNotFound() throws Exception {
        assertThat(type("")).isEqualTo("text/html; charset=utf-8");
        assertThat(type("assets/style.css")).isEqualTo("text/css; charset=utf-8");
        assertThat(type("assets/icon.svg")).isEqualTo("image/svg+xml");
        assertThat(type("index.atom")).isEqualTo("application/atom+xml; charset=utf-8");
        assertThat(type("du-lieu/directives.csv")).isEqualTo("text/csv; charset=utf-8");
        assertThat(type("tim-kiem/root.js")).isEqualTo("text/javascript");
        HttpResponse<String> nothing = get("van-ban/khong-co.html");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.body()).contains("<h1", "niemyet-preview");
        assertThat(get("favicon.ico").statusCode()).isEqualTo(404);
        assertThat(get("index.html")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void onlyTheHeadIsSentToWhoAsksForTheHead() throws Exception {
        HttpResponse<String> head = browser.send(
                HttpRequest.newBuilder(at.resolve("index.html"))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        HttpResponse<String> posted = browser.send(
                HttpRequest.newBuilder(at.resolve("index.html"))
                        .POST(HttpRequest.BodyPublishers.ofString("x"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isPositive();
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(posted.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void strangersAreTurnedAway() throws Exception {
        String host = "127.0.0.1:" + at.getPort();
        assertThat(raw("/", "Host: " + host)).startsWith("HTTP/1.1 200");
        assertThat(raw("/", "Host: localhost:" + at.getPort())).startsWith("HTTP/1.1 200");
        assertThat(raw("/", "Host: evil.example:" + at.getPort())).startsWith("HTTP/1.1 421");
        assertThat(raw("/", "Host: evil.example")).startsWith("HTTP/1.1 421");
        assertThat(raw("/tim-kiem/root.js", "Host: " + host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("/", "Host: " + host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"))
                .startsWith("HTTP/1.1 200");
        for (String path : List.of(
                "/../content/portal.yaml",
                "/%2e%2e/content/addresses.csv",
                "/assets/../../content/addresses.csv",
                "/files/..%2faddresses.csv",
                "/files/%2e%2e/addresses.csv",
                "/assets/..%5c..%5caddresses.csv",
                "//etc/passwd",
                "/__niemyet/../../addresses.csv",
                "/%00")) {
            assertThat(raw(path, "Host: " + host))
                    .as(path)
                    .doesNotContain("first_published", "root:")
                    .matches(answer -> answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400"));
        }
    }

    @Test
    void noOtherAddressOfThisMachineAnswers() throws Exception {
        for (InetAddress address : otherAddresses()) {
            try (Socket socket = new Socket(address, at.getPort())) {
                throw new AssertionError(socket.toString());
            } catch (ConnectException refused) {
                assertThat(refused).isNotNull();
            }
        }
    }

    @Test
    void aPortThatIsTakenIsToldWithWhatToDo() throws Exception {
        Process second = run(String.valueOf(at.getPort()));
        String words = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(second.waitFor()).isEqualTo(3);
        assertThat(words).contains("cổng " + at.getPort(), "--port 0").doesNotContain("Exception");
    }

    @Test
    void itStopsWhenItIsAskedTo() throws Exception {
        program.toHandle().destroy();

        assertThat(program.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(said.lines().toList()).last().asString().contains("Đã dừng");
        assertThat(home.resolve("portal.khoa")).doesNotExist();
    }

    private String type(String address) throws Exception {
        HttpResponse<String> response = get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return response.headers().firstValue("Content-Type").orElse("");
    }

    /** Looks again until a page is as expected; the program builds while we wait. */
    private String until(String address, Predicate<String> expected) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        String last = get(address).body();
        while (!expected.test(last)) {
            assertThat(Instant.now()).as(last).isBefore(end);
            TimeUnit.MILLISECONDS.sleep(50);
            last = get(address).body();
        }
        return last;
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(HttpRequest.newBuilder(at.resolve(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A request no well-behaved client sends. */
    private String raw(String path, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), at.getPort());
                OutputStream out = socket.getOutputStream()) {
            String head =
                    "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<InetAddress> otherAddresses() throws IOException {
        List<InetAddress> others = new ArrayList<>();
        for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
            card.inetAddresses().filter(address -> !address.isLoopbackAddress()).forEach(others::add);
        }
        return others;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
