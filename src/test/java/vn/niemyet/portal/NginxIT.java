package vn.niemyet.portal;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.support.WebServer;

/** The portal on a real nginx, with the {@code nginx.conf} that the build writes. */
class NginxIT extends ServedContract {
    @TempDir
    static Path folder;

    static WebServer nginx;

    @BeforeAll
    static void start() throws Exception {
        Path current = linked(folder);
        Files.copy(current.resolve("nginx.conf"), folder.resolve("niemyet.conf"));
        nginx = WebServer.nginx(folder, """
                location /cong/ {
                    alias %s/;
                    include niemyet.conf;
                }
                """.formatted(current));
    }

    @AfterAll
    static void stop() {
        nginx.close();
    }

    @Override
    WebServer server() {
        return nginx;
    }
}
