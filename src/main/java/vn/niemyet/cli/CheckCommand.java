package vn.niemyet.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.niemyet.pipeline.Report;
import vn.niemyet.problem.ProblemReport;

/** {@code check}: every problem a build would meet, nothing written. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    private final Machine machine;
    private final Console console;
    private final Phrases phrases;
    private final Stages.Stage stage;

    @Mixin
    private PortalOptions options = new PortalOptions();

    CheckCommand(Machine machine, Console console, Phrases phrases, Stages.Stage check) {
        this.phrases = phrases;
        this.machine = machine;
        this.console = console;
        this.stage = check;
    }

    @Override
    public Integer call() throws Exception {
        console.speak(options.format());
        console.quoteFrom(options.content(), options.templates());
        Optional<Integer> shown = options.showSettings(machine, console, phrases);
        return shown.isPresent() ? shown.get() : check();
    }

    private int check() throws Exception {
        Report report = stage.run(options.on(machine));
        console.report(report.problems());
        if (console.speaksToAPerson()) {
            machine.out().println(new ProblemReport(console.messages()).summary(report.problems()));
        }
        return ExitCode.of(report.problems());
    }
}
