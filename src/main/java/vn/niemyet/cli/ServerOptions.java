package vn.niemyet.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.niemyet.publish.PublishException;
import vn.niemyet.publish.release.Deployment;
import vn.niemyet.publish.release.Deployments;
import vn.niemyet.publish.release.MavenSettings;

/** The options that {@code publish} and {@code rollback} share: which place, and how to log in there. */
final class ServerOptions {
    @Option(names = "--to", paramLabel = "URL", required = true)
    private String address = "";

    @Option(names = "--settings", paramLabel = "FILE")
    private @Nullable Path settings;

    @Option(names = "--server", paramLabel = "ID", defaultValue = "portal")
    private String server = "portal";

    @Option(names = "--ssh", paramLabel = "DIR")
    private @Nullable Path keys;

    String address() {
        return address;
    }

    /** Says what readers see now, and which release they saw before. */
    void tell(Machine machine, Phrases phrases, String phrase, Deployment.Standing standing) {
        machine.out()
                .println(phrases.say(
                        phrase,
                        address,
                        standing.now().folder(),
                        standing.before().orElse("-")));
    }

    /** Opens the place; the one who asked closes it. */
    Deployment open(Machine machine, int keep) throws PublishException {
        Map<String, String> user = Map.of(
                MavenSettings.HOME, System.getProperty(MavenSettings.HOME, ""),
                MavenSettings.USER, System.getProperty(MavenSettings.USER, ""));
        Path home = Path.of(user.getOrDefault(MavenSettings.HOME, ""));
        Path logins = Optional.ofNullable(settings).orElse(home.resolve(".m2").resolve("settings.xml"));
        Path ssh = Optional.ofNullable(keys).orElse(home.resolve(".ssh"));
        MavenSettings written = new MavenSettings(logins, machine.environment(), user);
        return new Deployments(written, server, ssh, keep).at(address);
    }
}
