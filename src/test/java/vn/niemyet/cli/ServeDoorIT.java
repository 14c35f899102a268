package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door of the preview: who is let in, what a request gets, how it opens and closes. */
class ServeDoorIT {
    @TempDir
    private Path home;

    private PreviewProgram program;

    @BeforeEach
    void start() throws Exception {
        new PressOffice(home).put("directives/good.md", PressOffice.GOOD);
        program = new PreviewProgram(home, PressOffice.TEMPLATES);
    }

    @AfterEach
    void stop() throws Exception {
        program.close();
    }

    @Test
    void everyKindOfFileHasItsTypeAndWhatIsNotThereIsNotFound() throws Exception {
        assertThat(type("")).isEqualTo("text/html; charset=utf-8");
        assertThat(type("assets/style.css")).isEqualTo("text/css; charset=utf-8");
        assertThat(type("assets/icon.svg")).isEqualTo("image/svg+xml");
        assertThat(type("index.atom")).isEqualTo("application/atom+xml; charset=utf-8");
        assertThat(type("du-lieu/directives.csv")).isEqualTo("text/csv; charset=utf-8");
        assertThat(type("tim-kiem/goc.js")).isEqualTo("text/javascript");
        HttpResponse<String> nothing = program.get("van-ban/khong-co.html");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.body()).contains("<h1", "niemyet-preview");
        assertThat(program.get("favicon.ico").statusCode()).isEqualTo(404);
        assertThat(program.get("index.html")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void onlyTheHeadIsSentToWhoAsksForTheHead() throws Exception {
        HttpResponse<String> head = program.send(program.to("index.html")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
        HttpResponse<String> posted = program.send(program.to("index.html")
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isPositive();
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(posted.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void strangersAreTurnedAway() throws Exception {
        String host = "127.0.0.1:" + program.port();
        assertThat(raw("/", "Host: " + host)).startsWith("HTTP/1.1 200");
        assertThat(raw("/", "Host: localhost:" + program.port())).startsWith("HTTP/1.1 200");
        assertThat(raw("/", "Host: evil.example:" + program.port())).startsWith("HTTP/1.1 421");
        assertThat(raw("/", "Host: evil.example")).startsWith("HTTP/1.1 421");
        assertThat(raw("/tim-kiem/goc.js", "Host: " + host, "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"))
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
            try (Socket socket = new Socket(address, program.port())) {
                throw new AssertionError(socket.toString());
            } catch (ConnectException refused) {
                assertThat(refused).isNotNull();
            }
        }
    }

    @Test
    void aPortThatIsTakenIsToldWithWhatToDo() throws Exception {
        Process second = PreviewProgram.start(home, "--port", String.valueOf(program.port()));
        String words = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(second.waitFor()).isEqualTo(3);
        assertThat(words).contains("cổng " + program.port(), "--port 0").doesNotContain("Exception");
    }

    @Test
    void itStopsWhenItIsAskedTo() throws Exception {
        assertThat(program.interrupt()).last().asString().contains("Đã dừng");
        assertThat(home.resolve("portal.khoa")).doesNotExist();
    }

    private String type(String address) throws Exception {
        HttpResponse<String> response = program.get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return response.headers().firstValue("Content-Type").orElse("");
    }

    /** A request no well-behaved client sends. */
    private String raw(String path, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), program.port());
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
}
