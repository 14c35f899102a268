package vn.niemyet.publish.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.niemyet.publish.PublishException;
import vn.niemyet.publish.Staging;
import vn.niemyet.support.Command;
import vn.niemyet.support.SshServer;

/** Maven itself uploads to a real OpenSSH server, is killed on the way, and is asked for the release before. */
class UploadIT {
    @TempDir
    static Path server;

    @TempDir
    Path home;

    static SshServer ssh;
    static Path key;

    private Path base;
    private MavenAtWork maven;

    @BeforeAll
    static void startServer() throws Exception {
        ssh = SshServer.start(server);
        key = ssh.admittedKey(server.resolve("editor"), "ed25519");
    }

    @AfterAll
    static void stopServer() {
        ssh.close();
    }

    @BeforeEach
    void desk() throws Exception {
        base = Files.createDirectory(home.resolve("server"));
        ssh.acquaintance(home.resolve(".ssh"));
        maven = new MavenAtWork(home);
        maven.settings(ssh.address(base), key);
    }

    private static void good(Command done) {
        assertThat(done.exitCode()).as(done.said()).isZero();
    }

    private List<String> uploads() throws Exception {
        try (Stream<Path> names = Files.list(base.resolve("releases"))) {
            return names.map(name -> name.getFileName().toString())
                    .filter(name -> name.startsWith("tai-len-"))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "rsa"})
    void aPortalGoesUpWithAKeyOfEitherKind(String type) throws Exception {
        Path mine = ssh.admittedKey(home.resolve("key"), type);
        maven.settings(ssh.address(base), mine);

        Command done = maven.run(Portals.built(home.resolve("portal"), "một"), MavenAtWork.STEPS);

        good(done);
        assertThat(done.said()).contains("Nơi tải lên sẵn sàng", "Đã đưa ra phục vụ", "BUILD SUCCESS");
        assertThat(Portals.served(base)).isEqualTo("một");
        assertThat(base.resolve("current/tep/Phụ lục số 1.txt")).hasContent("Phụ lục");
        assertThat(uploads()).isEmpty();
    }

    @Test
    void aSecondReleaseTakesThePlaceAndTheFirstIsTakenBack() throws Exception {
        good(maven.run(Portals.built(home.resolve("portal"), "một"), MavenAtWork.STEPS));
        Path second = Portals.built(home.resolve("portal"), "hai");
        good(maven.run(second, MavenAtWork.STEPS));
        assertThat(Portals.served(base)).isEqualTo("hai");

        Command again = maven.run(second, MavenAtWork.STEPS);
        good(again);
        assertThat(again.said()).contains("đã được phục vụ sẵn");

        good(maven.run(second, List.of("exec:java@rollback")));
        assertThat(Portals.served(base)).isEqualTo("một");
    }

    @Test
    void anUploadThatIsKilledLeavesWhatIsServed() throws Exception {
        good(maven.run(Portals.built(home.resolve("portal"), "một"), MavenAtWork.STEPS));
        Path large = large();

        Process killed = maven.start(large, MavenAtWork.STEPS);
        awaitUpload(killed);
        killed.descendants().forEach(ProcessHandle::destroyForcibly);
        killed.destroyForcibly().waitFor();

        assertThat(Portals.served(base)).isEqualTo("một");
        assertThat(uploads()).hasSize(1);
        good(maven.run(large, MavenAtWork.STEPS));
        assertThat(Portals.served(base)).isEqualTo("lớn");
    }

    /** One whose upload takes a while: bytes that no compression shrinks. */
    private Path large() throws PublishException {
        byte[] noise = new byte[60_000_000];
        new Random(20261120).nextBytes(noise);
        Path folder = home.resolve("large");
        try (Staging staging = Staging.open(folder)) {
            staging.write("index.html", "lớn".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            staging.write("tep/ban-quet.pdf", noise);
            staging.publish();
        }
        return folder;
    }

    private void awaitUpload(Process running) throws Exception {
        for (int i = 0; i < 6_000 && running.isAlive(); i++) {
            try (Stream<Path> files = Files.walk(base.resolve("releases"))) {
                if (files.anyMatch(file -> file.toString().contains("tai-len-")
                        && Files.isRegularFile(file)
                        && file.toFile().length() > 1_000_000)) {
                    return;
                }
            } catch (java.io.UncheckedIOException movedMeanwhile) {
                // The upload made or moved something while we looked.
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new AssertionError("no upload to be killed: " + Files.readString(home.resolve("console.txt")));
    }

    @Test
    void aFileLostOnTheWayStopsTheBuildBeforeTheSwitch() throws Exception {
        good(maven.run(Portals.built(home.resolve("portal"), "một"), MavenAtWork.STEPS));
        Path second = Portals.built(home.resolve("portal"), "hai");
        String incoming = "-Dportal.incoming=tai-len-20261121-080000-000";
        good(maven.run(second, List.of("site:deploy", incoming)));
        assertThat(Portals.served(base)).isEqualTo("một");
        Files.delete(base.resolve("releases/tai-len-20261121-080000-000/index.html"));

        Command failed = maven.run(second, List.of("exec:java@publish", incoming));

        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.said())
                .contains("upload-broken", "index.html", "trang đang phục vụ còn nguyên", "BUILD FAILURE");
        assertThat(Portals.served(base)).isEqualTo("một");
    }

    @Test
    void anUploadThatNobodyWouldSeeIsRefusedWithTheRightCommand() throws Exception {
        Command refused = maven.run(Portals.built(home.resolve("portal"), "một"), List.of("validate", "site:deploy"));

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.said()).contains("mvn -Pupload", "không đưa ra phục vụ", "BUILD FAILURE");
        assertThat(base).isEmptyDirectory();
    }

    /** The phase of Maven's own, {@code mvn package site-deploy}: renders the handbook, uploads the portal and puts it up. */
    @Test
    void thePhaseSiteDeployGoesTheWholeWay() throws Exception {
        String handbook = "-DsiteOutputDirectory=" + home.resolve("handbook");

        Command done = maven.run(Portals.built(home.resolve("portal"), "một"), List.of("site-deploy", handbook));

        good(done);
        assertThat(done.said()).contains("Nơi tải lên sẵn sàng", "Đã đưa ra phục vụ");
        assertThat(Portals.served(base)).isEqualTo("một");
        assertThat(uploads()).isEmpty();
    }

    @Test
    void aServerThatNobodyHasMetStopsTheBuildBeforeTheUpload() throws Exception {
        Files.delete(home.resolve(".ssh/known_hosts"));

        Command failed = maven.run(Portals.built(home.resolve("portal"), "một"), MavenAtWork.STEPS);

        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.said()).contains("host-unknown", "BUILD FAILURE");
        assertThat(base).isEmptyDirectory();
    }

    @Test
    void aFolderOfThisMachineIsATargetToo() throws Exception {
        maven.settings(base.toUri().toString(), key);

        good(maven.run(Portals.built(home.resolve("portal"), "một"), MavenAtWork.STEPS));

        assertThat(base.resolve("current")).isSymbolicLink();
        assertThat(Portals.served(base)).isEqualTo("một");
    }
}
