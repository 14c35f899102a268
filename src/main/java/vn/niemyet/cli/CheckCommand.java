package vn.niemyet.cli;

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
    private final Stages.Stage check;

    @Mixin
    private PortalOptions options = new PortalOptions();

    CheckCommand(Machine machine, Console console, Stages.Stage check) {
        this.machine = machine;
        this.console = console;
        this.check = check;
    }

    @Override
    public Integer call() throws Exception {
        console.speak(options.format());
        console.quoteFrom(options.content(), options.templates());
        Report report = check.run(options.on(machine));
        console.report(report.problems());
        if (console.speaksToAPerson()) {
            machine.out().println(new ProblemReport(console.messages()).summary(report.problems()));
        }
        return ExitCode.of(report.problems());
    }
}
