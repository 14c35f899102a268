package vn.niemyet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.niemyet.publish.release.Deployment;

/** {@code rollback}: has an earlier release served again, without an upload; it is checked as a new one would be. */
@Command(name = "rollback", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RollbackCommand implements Callable<Integer> {
    private final Machine machine;
    private final Phrases phrases;

    @Option(names = "--release", paramLabel = "DIGITS", defaultValue = "")
    private String release = "";

    @Mixin
    private ServerOptions server = new ServerOptions();

    RollbackCommand(Machine machine, Phrases phrases) {
        this.machine = machine;
        this.phrases = phrases;
    }

    @Override
    public Integer call() throws Exception {
        try (Deployment place = server.open(machine, Integer.MAX_VALUE)) {
            Deployment.Standing standing =
                    place.rollBack(release, machine.clock().instant());
            server.tell(machine, phrases, "publish.back", standing);
            return ExitCode.DONE;
        }
    }
}
