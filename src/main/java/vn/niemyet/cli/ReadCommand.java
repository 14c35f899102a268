package vn.niemyet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.niemyet.archive.Reading;
import vn.niemyet.archive.ReadingJson;
import vn.niemyet.pipeline.SingleTexts;
import vn.niemyet.problem.Problem;

/** {@code niemyet read FILE…}: what the engine reads in each text, without any content folder. */
@Command(name = "read", mixinStandardHelpOptions = true, resourceBundle = "vn.niemyet.cli.words")
final class ReadCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "parameter.file")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "json|text", defaultValue = "json", descriptionKey = "option.read-format")
    private PortalOptions.Format format = PortalOptions.Format.json;

    @ParentCommand
    private Main main = Main.unconnected();

    @Override
    public Integer call() {
        SingleTexts texts = SingleTexts.withEngineRegistries();
        ReportPrinter printer = new ReportPrinter(main.console(), main.language());
        boolean errors = false;
        for (Path file : files) {
            var outcome = texts.read(file);
            outcome.value().ifPresent(this::print);
            printer.problems(
                    outcome.problems().stream().filter(Problem::isError).toList(), false);
            errors |= outcome.hasErrors();
        }
        return errors ? ExitCode.CONTENT_HAS_ERRORS : ExitCode.DONE;
    }

    private void print(Reading reading) {
        if (format == PortalOptions.Format.json) {
            main.console().out().println(new ReadingJson(Console.messages(main.language())).line(reading));
        } else {
            new ReadingText(Console.words(main.language()))
                    .lines(reading)
                    .forEach(main.console().out()::println);
        }
    }
}
