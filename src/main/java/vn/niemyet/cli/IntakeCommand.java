package vn.niemyet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.niemyet.intake.Intake;
import vn.niemyet.intake.TakenIn;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;

/** {@code intake}: takes papers into the content folder, each by itself; one that is refused does not keep out the others. */
@Command(name = "intake", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class IntakeCommand implements Callable<Integer> {
    private final Machine machine;
    private final Console console;
    private final Phrases phrases;

    @Mixin
    private ContentOption content = new ContentOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--keep-original")
    private boolean keepsOriginal;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = new ArrayList<>();

    IntakeCommand(Machine machine, Console console, Phrases phrases) {
        this.machine = machine;
        this.console = console;
        this.phrases = phrases;
    }

    @Override
    public Integer call() throws Exception {
        console.speak(format.or(Format.TEXT));
        console.quoteFrom(content.folder());
        Outcome<Optional<Intake>> intake =
                Intake.into(content.folder(), machine.processors(), console.messages(), keepsOriginal);
        console.report(intake.problems());
        return intake.value().isEmpty()
                ? ExitCode.of(intake.problems())
                : take(intake.value().get());
    }

    private int take(Intake intake) throws Exception {
        List<Problem> all = new ArrayList<>();
        int taken = 0;
        for (Path file : files) {
            Outcome<Optional<TakenIn>> outcome = intake.take(file);
            outcome.value().ifPresent(this::print);
            taken += outcome.value().isPresent() ? 1 : 0;
            console.report(outcome.problems());
            all.addAll(outcome.problems());
        }
        if (console.speaksToAPerson()) {
            String summary = taken == 0
                    ? phrases.say("intake.none", files.size())
                    : phrases.say("intake.summary", taken, files.size());
            machine.out().println(summary);
        }
        return ExitCode.of(all);
    }

    private void print(TakenIn taken) {
        if (!console.speaksToAPerson()) {
            machine.out().println(TakenInJson.line(taken));
            return;
        }
        machine.out().println(phrases.say("intake.taken", taken.file(), taken.text()));
        if (!taken.attachment().isEmpty()) {
            machine.out().println(phrases.say("intake.original", taken.attachment(), taken.sha256()));
        }
    }
}
