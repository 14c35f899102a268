package vn.niemyet.publish.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Messages;
import vn.niemyet.publish.PublishException;
import vn.niemyet.support.SshServer;

/** Releases on a real OpenSSH server, and every way in which it may not let us in. */
class ServerDeploymentIT extends DeploymentContract {
    private static final Map<String, String> WHO = Map.of(MavenSettings.USER, System.getProperty("user.name"));

    @TempDir
    static Path server;

    static SshServer ssh;
    static Path key;

    @BeforeAll
    static void startServer() throws Exception {
        ssh = SshServer.start(server);
        key = ssh.admittedKey(server.resolve("editor"), "ed25519");
    }

    @AfterAll
    static void stopServer() {
        ssh.close();
    }

    private Path acquainted() throws Exception {
        return ssh.acquaintance(home.resolve(".ssh"));
    }

    private static Login with(Path privateKey) {
        return new Login(Optional.empty(), Optional.of(privateKey), Optional.empty(), Optional.empty());
    }

    private Deployments deployments(Login login, Path keys, int keep) throws Exception {
        Path settings = home.resolve("settings.xml");
        Files.writeString(settings, """
                <settings><servers>
                  <server><id>other</id><privateKey>/nowhere</privateKey></server>
                  <server><id>portal</id><privateKey>%s</privateKey></server>
                </servers></settings>
                """.formatted(login.key().orElseThrow()));
        return new Deployments(new MavenSettings(settings, Map.of(), WHO), "portal", keys, keep);
    }

    private String address() {
        // A blank, a quotation mark and Vietnamese letters: none of them is for the shell.
        return ssh.address(home.resolve("server"));
    }

    @Override
    Deployment open(int keep) throws Exception {
        return deployments(with(key), acquainted(), keep).at(address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa", "ed25519", "ecdsa"})
    void keysOfEveryKindOpenTheDoor(String type) throws Exception {
        Path mine = ssh.admittedKey(home.resolve("key"), type);

        try (Deployment place = deployments(with(mine), acquainted(), 5).at(address())) {
            place.prepare();
        }

        assertThat(home.resolve("server/releases")).isDirectory();
    }

    @Test
    void theUsualKeysAreTriedWhereNoneIsNamed() throws Exception {
        Path keys = acquainted();
        Files.copy(key, keys.resolve("id_ed25519"));
        Deployments unnamed =
                new Deployments(new MavenSettings(home.resolve("no-settings.xml"), Map.of(), WHO), "portal", keys, 5);

        try (Deployment place = unnamed.at(address())) {
            place.prepare();
        }

        assertThat(home.resolve("server/releases")).isDirectory();
    }

    @Test
    void aServerThatNobodyHasMetIsNotTrusted() throws Exception {
        Path keys = Files.createDirectory(home.resolve("empty"));

        refused(
                Code.HOST_UNKNOWN,
                "ssh -p " + ssh.port() + " 127.0.0.1",
                () -> deployments(with(key), keys, 5).at(address()));
    }

    @Test
    void aServerThatShowsAnotherKeyIsNotTrusted() throws Exception {
        Path keys = acquainted();
        Path other = SshServer.makeKey(home.resolve("other"), "ed25519");
        String[] words = Files.readString(Path.of(other + ".pub")).split(" ");
        Files.writeString(
                keys.resolve("known_hosts"), "[127.0.0.1]:" + ssh.port() + " " + words[0] + " " + words[1] + "\n");

        refused(
                Code.HOST_CHANGED,
                "ssh-keygen -R [127.0.0.1]:" + ssh.port(),
                () -> deployments(with(key), keys, 5).at(address()));
    }

    @Test
    void aKeyThatTheServerDoesNotKnowIsRefused() throws Exception {
        Path stranger = SshServer.makeKey(home.resolve("stranger"), "ed25519");
        Path keys = acquainted();

        refused(
                Code.KEY_REFUSED,
                "authorized_keys",
                () -> deployments(with(stranger), keys, 5).at(address()));
    }

    @Test
    void aFileThatIsNoKeyIsNamed() throws Exception {
        Path text = Files.writeString(home.resolve("key.txt"), "mật khẩu");
        Path keys = acquainted();

        refused(
                Code.KEY_UNUSABLE,
                "<privateKey>",
                () -> deployments(with(text), keys, 5).at(address()));
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() throws Exception {
        Path keys = acquainted();
        String nobody = "scp://127.0.0.1:1/srv/portal";

        refused(
                Code.SERVER_UNREACHABLE,
                "portal.upload",
                () -> deployments(with(key), keys, 5).at(nobody));
    }

    @Test
    void aPlaceThatIsAFileIsSaid() throws Exception {
        Files.writeString(home.resolve("server"), "một tệp ở chỗ của thư mục");
        try (Deployment place = deployments(with(key), acquainted(), 5).at(address())) {
            refused(Code.SERVER_REFUSED, "unzip", place::prepare);
        }
    }

    private interface Act {
        void run() throws Exception;
    }

    private static void refused(Code code, String hint, Act act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(PublishException.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo(code);
            assertThat(Messages.in("vi").hint(refused.problem())).contains(hint);
        });
    }
}
