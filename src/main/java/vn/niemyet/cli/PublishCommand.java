package vn.niemyet.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.niemyet.publish.release.Deployment;
import vn.niemyet.publish.release.Release;

/**
 * {@code publish}: checks what maven-site-plugin has uploaded and has it served; with {@code --ready}, before the upload,
 * asks only whether the place can be reached and written.
 */
@Command(name = "publish", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class PublishCommand implements Callable<Integer> {
    private final Machine machine;
    private final Phrases phrases;

    @Option(names = "--portal", paramLabel = "DIR", defaultValue = "target/portal")
    private Path portal = Path.of("target", "portal");

    @Option(names = "--uploaded", paramLabel = "NAME", defaultValue = "")
    private String uploaded = "";

    @Option(names = "--keep", paramLabel = "N", defaultValue = "5")
    private Values.Kept keep = new Values.Kept(5);

    @Option(names = "--ready")
    private boolean ready;

    @Mixin
    private ServerOptions server = new ServerOptions();

    PublishCommand(Machine machine, Phrases phrases) {
        this.machine = machine;
        this.phrases = phrases;
    }

    @Override
    public Integer call() throws Exception {
        Release release = Release.of(portal);
        try (Deployment place = server.open(machine, keep.releases())) {
            if (ready) {
                place.prepare();
                machine.out().println(phrases.say("publish.ready", server.address()));
                sayWhereItStays();
                return ExitCode.DONE;
            }
            Deployment.Standing standing =
                    place.publish(release, uploaded, machine.clock().instant());
            server.tell(machine, phrases, standing.isUnchanged() ? "publish.same" : "publish.done", standing);
            sayWhereItStays();
            return ExitCode.DONE;
        }
    }

    /** Without an address the upload goes to a folder of the project, for trying; nobody may take that for the server. */
    private void sayWhereItStays() {
        if (server.address().startsWith("file:")) {
            machine.out().println(phrases.say("publish.folder"));
        }
    }
}
