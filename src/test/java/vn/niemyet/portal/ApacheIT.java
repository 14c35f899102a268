package vn.niemyet.portal;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.support.WebServer;

/** The portal on a real Apache that reads the {@code .htaccess} of the build, as far as offices let it. */
class ApacheIT extends ServedContract {
    @TempDir
    static Path folder;

    static WebServer apache;

    @BeforeAll
    static void start() throws Exception {
        Path current = linked(folder);
        apache = WebServer.apache(folder, """
                DocumentRoot %1$s
                Alias /cong %2$s
                <Directory />
                  Options FollowSymLinks Indexes
                  AllowOverride FileInfo
                  Require all granted
                </Directory>
                """.formatted(folder, current));
    }

    @AfterAll
    static void stop() {
        apache.close();
    }

    @Override
    WebServer server() {
        return apache;
    }
}
