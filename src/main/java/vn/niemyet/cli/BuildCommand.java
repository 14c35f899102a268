package vn.niemyet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.niemyet.corpus.Release;
import vn.niemyet.pipeline.Report;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.HtmlReport;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.ProblemReport;
import vn.niemyet.publish.PublishException;
import vn.niemyet.publish.ReportFile;

/** {@code build}: the whole portal, all or nothing; ends by saying where it lies and what it holds. */
@Command(name = "build", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class BuildCommand implements Callable<Integer> {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String REPORT = "bao-cao.html";
    /** Problems that a screen shows, four lines each. */
    private static final int A_SCREEN = 5;

    private final Machine machine;
    private final Console console;
    private final Phrases phrases;
    private final Stages.Stage stage;

    @Mixin
    private PortalOptions options = new PortalOptions();

    BuildCommand(Machine machine, Console console, Phrases phrases, Stages.Stage build) {
        this.machine = machine;
        this.console = console;
        this.phrases = phrases;
        this.stage = build;
    }

    @Override
    public Integer call() throws Exception {
        console.speak(options.format());
        console.quoteFrom(options.content(), options.templates());
        Optional<Integer> shown = options.showSettings(machine, console, phrases);
        return shown.isPresent() ? shown.get() : build();
    }

    private int build() throws Exception {
        Report report = run();
        console.report(report.problems());
        writeReport(report.problems());
        if (options.timings()) {
            report.timings()
                    .forEach(timing ->
                            machine.err().println("timing " + timing.stage() + " " + timing.milliseconds() + " ms"));
        }
        close(report);
        return ExitCode.of(report.problems());
    }

    /** A disk that refuses is a problem like any other: it belongs in the report. */
    private Report run() throws Exception {
        try {
            if (!machine.onTerminal() || !console.speaksToAPerson()) {
                return stage.run(options.on(machine));
            }
            try (ProgressLine line = new ProgressLine(phrases.say("build.progress"))) {
                return stage.run(options.on(machine), line);
            }
        } catch (PublishException refused) {
            return Report.of(refused.problem());
        }
    }

    /** The whole report lies beside the portal, for consoles that spoil Vietnamese letters. */
    private void writeReport(List<Problem> problems) throws IOException {
        if (hasReport(problems)) {
            ReportFile.write(reportFile(), out -> new HtmlReport(console.messages()).write(problems, out));
        }
    }

    /** Nothing happens by itself at the time of a paper: somebody must run the build again. */
    private void tellNext(Release.Scheduled next) {
        String time = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy", Locale.ROOT)
                .format(next.at().atZone(ZONE));
        machine.out().println(phrases.say("build.next", next.path(), time));
    }

    /** Where the folder is the wrong one, or the disk refuses, nothing is written beside it. */
    private static boolean hasReport(List<Problem> problems) {
        boolean wrongFolder = problems.stream().anyMatch(problem -> problem.code() == Code.NO_CONTENT);
        return !wrongFolder && ExitCode.of(problems) != ExitCode.MACHINE_FAILED;
    }

    private Path reportFile() {
        return options.output().toAbsolutePath().normalize().resolveSibling(REPORT);
    }

    /** Where so much was printed that the first error has left the screen. */
    private void repeatFirstError(List<Problem> problems) {
        if (problems.size() > A_SCREEN) {
            console.firstError().ifPresent(error -> machine.err().println(phrases.say("build.first") + "\n" + error));
        }
    }

    private void close(Report report) {
        if (!console.speaksToAPerson()) {
            return;
        }
        ProblemReport words = new ProblemReport(console.messages());
        if (!report.problems().isEmpty()) {
            machine.err().println(words.summary(report.problems()));
        }
        if (report.changes().isEmpty()) {
            repeatFirstError(report.problems());
            boolean reported = hasReport(report.problems());
            machine.err()
                    .println(
                            reported
                                    ? phrases.say("build.failed", options.output(), reportFile())
                                    : phrases.say("build.stopped", options.output()));
            return;
        }
        report.changes()
                .ifPresent(c -> machine.out()
                        .println(phrases.say(
                                "build.changes", c.added(), c.changed(), c.removed(), c.unchanged(), c.otherFiles())));
        report.counts()
                .ifPresent(c -> machine.out()
                        .println(phrases.say(
                                "build.holds",
                                c.directives(),
                                c.provinces(),
                                c.agencies(),
                                c.centralDocuments(),
                                c.pages())));
        report.next().ifPresent(this::tellNext);
        machine.out()
                .println(phrases.say(
                        "build.start",
                        options.output().toAbsolutePath().normalize().resolve("index.html")));
    }
}
