package vn.niemyet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.niemyet.archive.Reading;
import vn.niemyet.archive.ReadingJson;
import vn.niemyet.pipeline.SingleTexts;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;

/** {@code read}: what the engine reads in each text, one JSON object a line or as a list for a person. */
@Command(name = "read", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ReadCommand implements Callable<Integer> {
    private final Machine machine;
    private final Console console;
    private final Phrases phrases;

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = new ArrayList<>();

    ReadCommand(Machine machine, Console console, Phrases phrases) {
        this.machine = machine;
        this.console = console;
        this.phrases = phrases;
    }

    @Override
    public Integer call() {
        SingleTexts texts = SingleTexts.withEngineRegistries();
        List<Problem> all = new ArrayList<>();
        for (Path file : files) {
            Outcome<Optional<Reading>> read = texts.read(file);
            read.value().ifPresent(this::print);
            // A line of JSON holds the problems of its text; only errors are repeated where a person looks.
            boolean everything = format() == Format.TEXT || read.value().isEmpty();
            console.report(read.problems().stream()
                    .filter(problem -> everything || problem.isError())
                    .toList());
            all.addAll(read.problems());
        }
        return ExitCode.of(all);
    }

    private Format format() {
        return format.or(Format.JSON);
    }

    private void print(Reading reading) {
        machine.out()
                .println(
                        format() == Format.JSON
                                ? new ReadingJson(console.messages()).line(reading)
                                : new ReadingText(phrases).of(reading));
    }
}
