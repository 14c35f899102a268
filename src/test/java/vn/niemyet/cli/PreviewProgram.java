package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The preview as a program of its own, and a browser that looks at it. */
final class PreviewProgram {
    private static final Path JAR = Path.of("target", "niemyet.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Process process;
    private final BufferedReader said;
    private final URI address;

    /** Starts it in a folder whose {@code content} it shows, and waits until it answers. */
    PreviewProgram(Path home, Path templates) throws IOException {
        process = start(home, "--templates", templates.toString(), "--port", "0");
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = said.readLine();
        while (line != null && !line.contains("http://127.0.0.1:")) {
            line = said.readLine();
        }
        assertThat(line).contains("http://127.0.0.1:");
        address = URI.create(String.valueOf(line).replaceFirst(".*?(http://127[^ ]+).*", "$1"));
    }

    static Process start(Path home, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "serve",
                "--now",
                "2026-05-05"));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
    }

    int port() {
        return address.getPort();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    HttpResponse<String> send(HttpRequest request) throws Exception {
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<InputStream> open(String path) throws Exception {
        return browser.send(to(path).build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(to(path).build());
    }

    /** Looks again until a page is as expected; the program builds while we wait. */
    String until(String path, Predicate<String> expected) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        String last = get(path).body();
        while (!expected.test(last)) {
            assertThat(Instant.now()).as(last).isBefore(end);
            TimeUnit.MILLISECONDS.sleep(50);
            last = get(path).body();
        }
        return last;
    }

    /** Asks it to end, as Ctrl-C does; what it said until then. */
    List<String> interrupt() throws InterruptedException {
        // Unlike Process.destroy this leaves open what it still says.
        process.toHandle().destroy();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return said.lines().toList();
    }

    void close() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
}
