package vn.niemyet.publish.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.problem.Code;
import vn.niemyet.publish.PublishException;

class MavenSettingsTest {
    @TempDir
    private Path home;

    private Login login(String servers) throws IOException, PublishException {
        Path file = Files.writeString(
                home.resolve("settings.xml"),
                "<settings xmlns=\"http://maven.apache.org/SETTINGS/1.0.0\"><servers>" + servers
                        + "</servers></settings>");
        return new MavenSettings(file, Map.of("CUM_MAT_KHAU", "bí mật"), Map.of(MavenSettings.HOME, "/nhà"))
                .login("portal");
    }

    @Test
    void theLoginOfThePortalIsReadAndNoOther() throws Exception {
        Login login = login("<server><id>khác</id><username>a</username></server>"
                + "<server><username>bien-tap</username><!-- ghi chú --><id>portal</id>"
                + "<privateKey>${user.home}/.ssh/niemyet</privateKey>"
                + "<configuration><username>không phải</username></configuration></server>");

        assertThat(login.user()).contains("bien-tap");
        assertThat(login.key()).contains(Path.of("/nhà", ".ssh", "niemyet"));
        assertThat(login.passphrase()).isEmpty();
        assertThat(login.toString()).isEqualTo("Login[bien-tap]");
    }

    @Test
    void aSecretMayStandInTheEnvironment() throws Exception {
        Login login = login("<server><id>portal</id><passphrase>${env.CUM_MAT_KHAU}</passphrase></server>");

        assertThat(login.passphrase()).contains("bí mật");
        assertThat(login.toString()).doesNotContain("bí mật");
    }

    @Test
    void aSecretThatOnlyMavenCanReadIsSaid() {
        assertThatThrownBy(() -> login(
                        "<server><id>portal</id><passphrase>{jSMOWnoPFgsHVpMvz5VrIt5kRbzGpI8u}</passphrase></server>"))
                .isInstanceOfSatisfying(
                        PublishException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(Code.SECRET_IS_ENCRYPTED));
    }

    @Test
    void nothingIsFetchedFromOutside() throws Exception {
        Path secret = Files.writeString(home.resolve("secret.txt"), "lộ");
        Path file = Files.writeString(
                home.resolve("settings.xml"),
                "<!DOCTYPE s [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><settings><servers><server><id>portal</id>"
                        + "<username>&e;</username></server></servers></settings>");

        assertThatThrownBy(() -> new MavenSettings(file, Map.of(), Map.of()).login("portal"))
                .isInstanceOf(PublishException.class);
    }

    @Test
    void withoutSettingsNothingIsSaid() throws Exception {
        assertThat(new MavenSettings(home.resolve("settings.xml"), Map.of(), Map.of()).login("portal"))
                .isEqualTo(Login.of(Optional.empty()));
        assertThat(login("")).isEqualTo(Login.of(Optional.empty()));
    }
}
