package vn.niemyet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code niemyet}: reads the command line, runs one command, answers with its exit code. */
@Command(name = "niemyet", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Main implements Callable<Integer> {
    private final Machine machine;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
    private Values.Language language = new Values.Language("vi");

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    private Main(Machine machine) {
        this.machine = machine;
    }

    /** The entry of {@code niemyet.jar}. */
    public static void main(String[] args) {
        System.exit(run(here(), args).exitCode());
    }

    /** This machine with its console. */
    static Machine here() {
        return Machine.here(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    /** How a command line ended. */
    record End(int exitCode, Optional<String> firstError) {}

    /** Runs one command line, for example {@code --version}; never ends the JVM. */
    static End run(Machine machine, String... args) {
        return run(machine, Stages.ALL, args);
    }

    static End run(Machine machine, Stages stages, String... args) {
        Phrases phrases = Phrases.askedFor(args);
        Console console = new Console(machine, phrases);
        Failures failures = new Failures(console, phrases);
        int exitCode;
        try {
            exitCode = commandLine(machine, console, stages, phrases)
                    .setExecutionExceptionHandler(failures)
                    .execute(args);
        } catch (Error fatal) {
            // Picocli hands on only exceptions; a machine without memory deserves a sentence too.
            exitCode = failures.handle(fatal, Arrays.asList(args).contains("--debug"));
        }
        boolean cut = machine.out().checkError();
        return new End(cut && exitCode == ExitCode.DONE ? ExitCode.MACHINE_FAILED : exitCode, console.firstError());
    }

    private static CommandLine commandLine(Machine machine, Console console, Stages stages, Phrases phrases) {
        CommandLine niemyet = new CommandLine(new Main(machine))
                .addSubcommand(new BuildCommand(machine, console, phrases, stages.build()))
                .addSubcommand(new CheckCommand(machine, console, stages.check()))
                .addSubcommand(new ReadCommand(machine, console, phrases))
                .addSubcommand(new ExplainCommand(machine, phrases));
        Values.register(niemyet, phrases);
        return niemyet.setResourceBundle(phrases.bundle())
                .setOut(machine.out())
                .setErr(machine.err())
                .setAbbreviatedOptionsAllowed(false)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(new UsageFaults(machine, phrases));
    }

    /** Without a command: shows what there is, and answers that the command line was wrong. */
    @Override
    public Integer call() {
        Objects.requireNonNull(spec).commandLine().usage(machine.err());
        return ExitCode.WRONG_COMMAND_LINE;
    }
}
