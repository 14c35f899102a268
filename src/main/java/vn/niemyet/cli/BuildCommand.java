package vn.niemyet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import vn.niemyet.pipeline.Pipeline;
import vn.niemyet.pipeline.Report;

/** {@code niemyet build}: the whole portal, all or nothing. */
@Command(name = "build", mixinStandardHelpOptions = true, resourceBundle = "vn.niemyet.cli.words")
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private PortalOptions options = new PortalOptions();

    @ParentCommand
    private Main main = Main.unconnected();

    @Override
    public Integer call() throws Exception {
        ReportPrinter printer = new ReportPrinter(main.console(), main.language());
        Report report = Pipeline.build(options.options(main.console()));
        printer.problems(report.problems(), options.json());
        printer.page(report.problems(), options.output());
        if (options.timings()) {
            printer.timings(report);
        }
        if (report.changes().isEmpty()) {
            printer.notPublished(report.problems());
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        printer.published(report, options.output());
        return ExitCode.DONE;
    }
}
