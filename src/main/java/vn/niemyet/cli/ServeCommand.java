package vn.niemyet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.niemyet.preview.Preview;
import vn.niemyet.preview.Showing;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.ProblemReport;

/** {@code serve}: shows the portal on this machine while its texts are written, until it is interrupted. Writes nothing. */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ServeCommand implements Callable<Integer> {
    /** A preview never publishes, so no folder is its output. */
    private static final Path NOWHERE = Path.of("");

    private final Machine machine;
    private final Console console;
    private final Phrases phrases;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--port", paramLabel = "N", defaultValue = "4000")
    private Values.Port port = new Values.Port(0);

    ServeCommand(Machine machine, Console console, Phrases phrases) {
        this.machine = machine;
        this.console = console;
        this.phrases = phrases;
    }

    @Override
    public Integer call() throws Exception {
        console.quoteFrom(input.content(), input.templates());
        try (Preview preview = Preview.on(port.number(), console.messages())) {
            return show(preview);
        } catch (BindException taken) {
            console.fail(phrases.say("serve.taken", port.number()));
            machine.err().println("    " + phrases.say("serve.taken.hint"));
            return ExitCode.MACHINE_FAILED;
        }
    }

    private int show(Preview preview) throws Exception {
        First first = new First();
        preview.start(address -> input.on(machine, NOWHERE, Optional.of(address)), showing -> tell(showing, first));
        if (first.hasNoContent) {
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        machine.out().println(phrases.say("serve.at", preview.address()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(preview), "niemyet-stop"));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    /** What the first proof said of the folder: without one there is nothing to show. */
    private static final class First {
        private boolean hasNoContent;
    }

    private void tell(Showing showing, First first) {
        first.hasNoContent |= showing.problems().stream().anyMatch(problem -> problem.code() == Code.NO_CONTENT);
        console.report(showing.problems().stream().filter(Problem::isError).toList());
        showing.failure().ifPresent(why -> machine.err().println(phrases.say("serve.failed", why)));
        String summary = new ProblemReport(console.messages()).summary(showing.problems());
        machine.out().println(phrases.say("serve.built", showing.milliseconds(), summary));
    }

    private void stop(Preview preview) {
        try {
            preview.close();
            machine.out().println(phrases.say("serve.stopped"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
