package vn.niemyet.publish.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.niemyet.support.Command;
import vn.niemyet.support.Machine;
import vn.niemyet.support.Program;

/** A desk with a home folder of its own from which Maven is called as an officer would call it. */
final class MavenAtWork {
    /** The steps of {@code mvn -Pupload} without the build before them. */
    static final List<String> STEPS = List.of("exec:java@ready", "site:deploy", "exec:java@publish");

    private static final Path CHECKOUT = Path.of("").toAbsolutePath();

    private final Path home;
    private final Path checkout;

    MavenAtWork(Path home) {
        this(home, CHECKOUT);
    }

    MavenAtWork(Path home, Path checkout) {
        this.home = home;
        this.checkout = checkout;
    }

    /** Writes {@code settings.xml}: where the portal goes, and with which key. */
    void settings(String upload, Path key) throws IOException {
        Files.writeString(home.resolve("settings.xml"), """
                <settings>
                  <profiles><profile><id>portal</id><properties>
                    <portal.upload>%s</portal.upload>
                  </properties></profile></profiles>
                  <activeProfiles><activeProfile>portal</activeProfile></activeProfiles>
                  <servers><server><id>portal</id><privateKey>%s</privateKey></server></servers>
                </settings>
                """.formatted(upload, key));
    }

    Command run(Path portal, List<String> words) {
        return Command.run(checkout, Map.of(), command(portal, words));
    }

    Process start(Path portal, List<String> words) throws IOException {
        return Command.start(checkout, Map.of(), command(portal, words), home.resolve("console.txt"));
    }

    private List<String> command(Path portal, List<String> words) {
        List<String> command = new ArrayList<>(List.of(
                Machine.require(Program.MAVEN).toString(),
                "-B",
                "-s",
                home.resolve("settings.xml").toString(),
                // Maven's home is not the account's, so that its known_hosts is ours; what was downloaded is not
                // downloaded again.
                "-Duser.home=" + home,
                "-Dmaven.repo.local=" + repository(),
                "-Dportal.output=" + portal));
        command.addAll(words);
        return command;
    }

    private static String repository() {
        String told = System.getProperty("localRepository", System.getProperty("maven.repo.local", ""));
        return told.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".m2", "repository").toString()
                : told;
    }
}
