package vn.niemyet.publish.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadAddressTest {
    @Test
    void aServerIsNamedWithOrWithoutUserAndPort() {
        assertThat(UploadAddress.of("scp://bien-tap@may-chu.vn:2222/srv/portal/"))
                .contains(new UploadAddress.OfServer(Optional.of("bien-tap"), "may-chu.vn", 2222, "/srv/portal"));
        assertThat(UploadAddress.of("scp://may-chu.vn/srv/portal"))
                .contains(new UploadAddress.OfServer(Optional.empty(), "may-chu.vn", 22, "/srv/portal"));
    }

    @Test
    void aFolderIsNamedAsPeopleAndMavenNameIt() {
        Path folder = Path.of("/srv/cổng thông tin").toAbsolutePath();

        assertThat(UploadAddress.of("file://" + folder)).contains(new UploadAddress.OfFolder(folder));
        assertThat(UploadAddress.of("file:" + folder)).contains(new UploadAddress.OfFolder(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "scp://may-chu.vn",
                "scp://may-chu.vn/",
                "scp://bien-tap:mat-khau@may-chu.vn/srv",
                "scp:/srv/portal",
                "https://may-chu.vn/srv",
                "file:",
                "file:///",
                "file:srv",
                "/srv/portal"
            })
    void anythingElseIsNoAddress(String url) {
        assertThat(UploadAddress.of(url)).isEmpty();
    }
}
