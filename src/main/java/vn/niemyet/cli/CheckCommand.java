package vn.niemyet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import vn.niemyet.pipeline.Pipeline;
import vn.niemyet.pipeline.Report;

/** {@code niemyet check}: every problem a build would find, and nothing written. */
@Command(name = "check", mixinStandardHelpOptions = true, resourceBundle = "vn.niemyet.cli.words")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private PortalOptions options = new PortalOptions();

    @ParentCommand
    private Main main = Main.unconnected();

    @Override
    public Integer call() throws Exception {
        ReportPrinter printer = new ReportPrinter(main.console(), main.language());
        Report report = Pipeline.check(options.options(main.console()));
        printer.problems(report.problems(), options.json());
        if (options.timings()) {
            printer.timings(report);
        }
        return report.hasErrors() ? ExitCode.CONTENT_HAS_ERRORS : ExitCode.DONE;
    }
}
