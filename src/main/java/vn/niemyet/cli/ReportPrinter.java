package vn.niemyet.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.niemyet.archive.ProblemJson;
import vn.niemyet.pipeline.Report;
import vn.niemyet.problem.HtmlReport;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.ProblemReport;

/** Prints what became of a run: problems on standard error, the closing lines, the whole report as a page. */
final class ReportPrinter {
    private static final String PAGE = "bao-cao.html";

    private final Console console;
    private final String language;
    private final ResourceBundle words;
    private final Messages messages;

    ReportPrinter(Console console, String language) {
        this.console = console;
        this.language = language;
        this.words = Console.words(language);
        this.messages = Console.messages(language);
    }

    /** Problems as lines for people or as JSON for programs. */
    void problems(List<Problem> problems, boolean json) {
        if (json) {
            ProblemJson form = new ProblemJson(messages);
            problems.forEach(problem -> console.err().println(form.line(problem)));
        } else {
            ProblemReport report = new ProblemReport(messages);
            report.lines(problems).forEach(console.err()::println);
            if (!problems.isEmpty()) {
                console.err().println(report.summary(problems));
            }
        }
    }

    /** The whole report beside the portal, {@code target/bao-cao.html}: consoles spoil Vietnamese. */
    void page(List<Problem> problems, Path output) throws IOException {
        Path folder = output.toAbsolutePath().normalize().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            try (Writer out = Files.newBufferedWriter(folder.resolve(PAGE))) {
                new HtmlReport(messages).write(problems, out);
            }
        }
    }

    /** Where the portal lies and what it holds. */
    void published(Report report, Path output) {
        report.counts()
                .ifPresent(counts -> say(
                        "published.counts",
                        counts.directives(),
                        counts.provinces(),
                        counts.agencies(),
                        counts.centralDocuments()));
        report.changes()
                .ifPresent(changes -> say(
                        "published.changes",
                        changes.added(),
                        changes.changed(),
                        changes.removed(),
                        changes.unchanged()));
        say("published.where", output.toAbsolutePath().normalize().resolve("index.html"));
    }

    /** The first error again, so that it stands on the last screen. */
    void notPublished(List<Problem> problems) {
        problems.stream().filter(Problem::isError).findFirst().ifPresent(first -> {
            say("failed.first");
            new ProblemReport(messages).lines(first).forEach(console.err()::println);
        });
        say("failed.nothing");
    }

    void timings(Report report) {
        report.timings()
                .forEach(timing ->
                        console.err().printf(Locale.ROOT, "timing %s %d ms%n", timing.stage(), timing.milliseconds()));
    }

    private void say(String key, Object... values) {
        console.err().println(new MessageFormat(words.getString(key), Locale.forLanguageTag(language)).format(values));
    }
}
