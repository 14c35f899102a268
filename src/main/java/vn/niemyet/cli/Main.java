package vn.niemyet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
    private static final int HELP_WIDTH = 100;

    private final Machine machine;

    @Spec
    private @Nullable CommandSpec spec;

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
        Main main = new Main(machine);
        Failures failures = new Failures(console, phrases);
        int exitCode;
        try {
            exitCode = commandLine(main, console, stages, phrases)
                    .setExecutionExceptionHandler((failure, command, parsed) -> failures.handle(failure, main.debug))
                    .execute(args);
        } catch (Error fatal) {
            // Picocli hands on only exceptions; a machine without memory deserves a sentence too.
            exitCode = failures.handle(fatal, main.debug);
        }
        // What was asked for did not arrive: a full disk behind a redirection.
        boolean cut = machine.out().checkError();
        return new End(cut && exitCode == ExitCode.DONE ? ExitCode.MACHINE_FAILED : exitCode, console.firstError());
    }

    private static CommandLine commandLine(Main main, Console console, Stages stages, Phrases phrases) {
        Machine machine = main.machine;
        CommandLine niemyet = new CommandLine(main)
                .addSubcommand(new BuildCommand(machine, console, phrases, stages.build()))
                .addSubcommand(new CheckCommand(machine, console, phrases, stages.check()))
                .addSubcommand(new ServeCommand(machine, console, phrases))
                .addSubcommand(new ReadCommand(machine, console, phrases))
                .addSubcommand(new IntakeCommand(machine, console, phrases))
                .addSubcommand(new NewCommand(machine, console, phrases))
                .addSubcommand(new PublishCommand(machine, phrases))
                .addSubcommand(new RollbackCommand(machine, phrases))
                .addSubcommand(new ExplainCommand(machine, phrases))
                .addSubcommand(new CompletionCommand(machine));
        Values.register(niemyet, phrases);
        return niemyet.setResourceBundle(phrases.bundle())
                .setOut(machine.out())
                .setErr(machine.err())
                .setUsageHelpWidth(HELP_WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(new UsageFaults(console, phrases));
    }

    /** Checked and explained here; {@link Phrases#askedFor} has read it before, since help and complaints need it sooner. */
    @Option(names = "--lang", paramLabel = "vi|en", scope = ScopeType.INHERIT)
    void speak(Values.Language asked) {}

    /** Without a command: shows what there is, and answers that the command line was wrong. */
    @Override
    public Integer call() {
        Objects.requireNonNull(spec).commandLine().usage(machine.err());
        return ExitCode.WRONG_COMMAND_LINE;
    }
}
