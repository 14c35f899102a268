package vn.niemyet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.support.Command;
import vn.niemyet.support.Machine;
import vn.niemyet.support.ObjectStorage;
import vn.niemyet.support.Program;
import vn.niemyet.support.WebServer;

/** The portal in a bucket behind nginx, by the commands and the configuration of {@code docs/publishing.md}. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are for a shell")
class ObjectStorageIT extends ServedContract {
    private static final String STORAGE = "https://storage.example.vn";

    @TempDir
    static Path folder;

    static ObjectStorage storage;
    static WebServer door;
    static WebServer nginx;
    static String release;

    @BeforeAll
    static void publish() throws Exception {
        Path target = Files.createDirectories(folder.resolve("desk/target"));
        Files.createSymbolicLink(target.resolve("portal"), SampleSite.get().root());
        storage = ObjectStorage.start(Files.createDirectory(folder.resolve("bucket")), "portal");
        door = door();
        Command done = upload();
        assertThat(done.exitCode()).as(done.said()).isZero();
        release = done.said().lines().reduce((before, last) -> last).orElseThrow();
        nginx = front();
    }

    /**
     * What clients speak to. The server behind it answers {@code 100} where storages say {@code 100 Continue}, which clients of
     * some years ago, Debian's among them, take for the end of the talk; nginx says it in full.
     */
    private static WebServer door() throws Exception {
        return WebServer.nginx(Files.createDirectory(folder.resolve("door")), """
                location / {
                    client_max_body_size 0;
                    proxy_http_version 1.1;
                    proxy_set_header Host $http_host;
                    proxy_pass %s;
                }
                """.formatted(storage.address()));
    }

    /** The commands of the guide, with the address of this storage. */
    private static Command upload() {
        String script = PublishingGuide.example("bash", "aws s3").replace(STORAGE, door.address(""));
        Map<String, String> environment = new HashMap<>(storage.login());
        String path = Machine.require(Program.AWS).getParent().toString();
        environment.put("PATH", path + ":" + System.getenv("PATH"));
        return Command.run(folder.resolve("desk"), environment, List.of("bash", "-c", script));
    }

    private static WebServer front() throws Exception {
        Path own = Files.createDirectory(folder.resolve("nginx"));
        Files.copy(SampleSite.get().root().resolve("nginx.conf"), own.resolve("niemyet.conf"));
        String which = PublishingGuide.example("nginx", "niemyet_release 3b1f").replace("3b1f", release);
        Files.writeString(own.resolve("niemyet-release.conf"), which);
        return WebServer.nginx(
                own, PublishingGuide.example("nginx", "proxy_pass").replace(STORAGE, storage.address()));
    }

    @AfterAll
    static void stop() {
        // Also where the start broke off half-way.
        Stream.of(nginx, door).filter(Objects::nonNull).forEach(WebServer::close);
        if (storage != null) {
            storage.close();
        }
    }

    @Override
    WebServer server() {
        return nginx;
    }

    @Test
    void aReleaseIsNamedByItsManifest() throws Exception {
        assertThat(release).matches("[0-9a-f]{64}");
        assertThat(nginx.get("/cong/du-lieu/sha256sums.txt").body())
                .isEqualTo(Files.readAllBytes(SampleSite.get().root().resolve("du-lieu/sha256sums.txt")));
    }

    @Test
    void theFrontLetsNobodyWriteOrAskTheStorage() throws Exception {
        HttpRequest write = HttpRequest.newBuilder(URI.create(nginx.address("/cong/index.html")))
                .PUT(HttpRequest.BodyPublishers.ofString("của kẻ khác"))
                .build();

        int status = HttpClient.newHttpClient()
                .send(write, HttpResponse.BodyHandlers.discarding())
                .statusCode();

        // The rules of the portal answer what is refused as what is not there.
        assertThat(status).isEqualTo(404);
        assertThat(nginx.get("/cong/index.html?acl").body())
                .isEqualTo(Files.readAllBytes(SampleSite.get().root().resolve("index.html")));
    }
}
