package vn.niemyet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.niemyet.archive.ProblemJson;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.ProblemReport;
import vn.niemyet.problem.Quotes;
import vn.niemyet.source.QuotedLines;

/**
 * Where commands speak: results on standard output, problems on standard error, as text or as JSON lines. Remembers the first
 * error, which {@link MavenEntry} repeats on the last screen.
 */
final class Console {
    private final Machine machine;
    private final Messages messages;
    private Format format = Format.TEXT;
    private Quotes quotes = QuotedLines.of();
    private Optional<String> firstError = Optional.empty();

    Console(Machine machine, Phrases phrases) {
        this.machine = machine;
        this.messages = Messages.in(phrases.language());
    }

    PrintWriter out() {
        return machine.out();
    }

    PrintWriter err() {
        return machine.err();
    }

    Messages messages() {
        return messages;
    }

    Optional<String> firstError() {
        return firstError;
    }

    /** From now on problems are printed in this form. */
    void speak(Format chosen) {
        format = chosen;
    }

    /** From now on problems are shown with their lines from these folders. */
    void quoteFrom(Path... folders) {
        quotes = QuotedLines.of(folders);
    }

    boolean speaksToAPerson() {
        return format == Format.TEXT;
    }

    /** Prints problems, sorted; as JSON all of them, as text no file fills the screen. */
    void report(List<Problem> problems) {
        ProblemReport report = new ProblemReport(messages, quotes);
        List<Problem> sorted = problems.stream().sorted(Problem.ORDER).toList();
        if (format == Format.JSON) {
            ProblemJson json = new ProblemJson(messages);
            sorted.forEach(problem -> machine.err().println(json.line(problem)));
        } else {
            report.lines(sorted).forEach(machine.err()::println);
        }
        sorted.stream()
                .filter(Problem::isError)
                .findFirst()
                .ifPresent(problem -> remember(String.join("\n", report.lines(problem))));
    }

    /** Prints why the command cannot go on. */
    void fail(String sentence) {
        machine.err().println("niemyet: " + sentence);
        remember("niemyet: " + sentence);
    }

    private void remember(String error) {
        firstError = firstError.or(() -> Optional.of(error));
    }
}
