package vn.niemyet.publish.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.support.Command;
import vn.niemyet.support.SshServer;

/** The command of the README, word for word, in a checkout of its own: from texts to what readers see, over SSH. */
class ReadmeUploadIT {
    private static final Path CHECKOUT = Path.of("").toAbsolutePath();

    @TempDir
    Path home;

    private static List<String> commandOfTheReadme() throws Exception {
        String line = Files.readAllLines(CHECKOUT.resolve("README.md")).stream()
                .filter(words -> words.startsWith("mvn ") && words.contains("-Pupload"))
                .findFirst()
                .orElseThrow();
        List<String> words = Arrays.asList(line.split(" "));
        return words.subList(1, words.size());
    }

    /** Without the tests of the project, which are running; with the content of the samples, which has a ledger of its own. */
    private Path checkout() throws Exception {
        Path copy = Files.createDirectories(home.resolve("niêm yết"));
        for (String part : List.of("src/main", "templates", "site", ".mvn")) {
            Portals.copied(CHECKOUT.resolve(part), copy.resolve(part));
        }
        Portals.copied(CHECKOUT.resolve("src/test/sample"), copy.resolve("content"));
        for (String file : List.of("pom.xml", "LICENSE")) {
            Files.copy(CHECKOUT.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    @Test
    void theReadmesCommandBringsTextsToReaders() throws Exception {
        Path base = Files.createDirectory(home.resolve("server"));
        Path checkout = checkout();
        try (SshServer ssh = SshServer.start(Files.createDirectory(home.resolve("sshd")))) {
            Path key = ssh.admittedKey(home.resolve("key"), "ed25519");
            ssh.acquaintance(home.resolve(".ssh"));
            MavenAtWork maven = new MavenAtWork(home, checkout);
            maven.settings(ssh.address(base), key);

            Command done = maven.run(checkout.resolve("target/portal"), commandOfTheReadme());

            assertThat(done.exitCode()).as(done.said()).isZero();
            assertThat(base.resolve("current/index.html"))
                    .hasSameBinaryContentAs(checkout.resolve("target/portal/index.html"));
            assertThat(base.resolve("current/van-ban")).isDirectory();
        }
    }
}
