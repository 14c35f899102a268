package vn.niemyet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.niemyet.publish.PublishException;

/** The command {@code niemyet}: reads the command line, runs one command, answers with its exit code. */
@Command(
        name = "niemyet",
        resourceBundle = "vn.niemyet.cli.words",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {BuildCommand.class, CheckCommand.class, ReadCommand.class, ExplainCommand.class})
public final class Main implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            defaultValue = "vi",
            scope = ScopeType.INHERIT,
            descriptionKey = "option.lang")
    private String language = "vi";

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "option.debug")
    private boolean debug;

    private Main(Console console) {
        this.console = console;
    }

    /** The entry of {@code niemyet.jar}. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs one command line, for example {@code --version}, and returns its exit code; never ends the JVM. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(new Console(out, err, System.getenv(), Instant.now()), args);
    }

    static int run(Console console, String... args) {
        Main main = new Main(console);
        CommandLine line = new CommandLine(main)
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> main.failed(failure));
        // The words of --help are chosen before the line is read.
        boolean english =
                List.of(args).contains("--lang=en") || String.join(" ", args).contains("--lang en");
        setWords(line, english ? "en" : "vi");
        return line.execute(args);
    }

    private static void setWords(CommandLine line, String language) {
        line.setResourceBundle(Console.words(language));
        line.getSubcommands().values().forEach(command -> setWords(command, language));
    }

    /** The disk, or a defect of the program: a sentence, never a stack trace unless one asks for it. */
    private int failed(Exception failure) {
        ReportPrinter printer = new ReportPrinter(console, language);
        if (debug) {
            failure.printStackTrace(console.err());
        }
        if (failure instanceof PublishException refused) {
            printer.problems(List.of(refused.problem()), false);
            return ExitCode.MACHINE_FAILED;
        }
        boolean disk = failure instanceof IOException || failure instanceof UncheckedIOException;
        String key = disk ? "failed.machine" : "failed.defect";
        console.err().println(Console.words(language).getString(key) + " " + failure);
        return disk ? ExitCode.MACHINE_FAILED : ExitCode.DEFECT;
    }

    /** Without a command: shows what there is, and answers that the command line was wrong. */
    @Override
    public Integer call() {
        CommandLine line = new CommandLine(this);
        setWords(line, language);
        line.usage(console.err());
        return ExitCode.COMMAND_LINE_IS_WRONG;
    }

    Console console() {
        return console;
    }

    String language() {
        return language.toLowerCase(Locale.ROOT);
    }

    /** What stands in a command's field until the command line puts itself there. */
    static Main unconnected() {
        PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
        return new Main(new Console(nowhere, nowhere, Map.of(), Instant.EPOCH));
    }
}
