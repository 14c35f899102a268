package vn.niemyet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code niemyet}: reads the command line, runs one command, answers with its exit code. */
@Command(
        name = "niemyet",
        description = "Dựng cổng niêm yết từ văn bản chỉ đạo của tỉnh. / Builds a portal of provincial directives.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Callable<Integer> {
    private final PrintWriter out;

    private Main(PrintWriter out) {
        this.out = out;
    }

    /** The entry of {@code niemyet.jar}. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs one command line, for example {@code --version}, and returns its exit code; never ends the JVM. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main(out)).setOut(out).setErr(err).execute(args);
    }

    /** Without a command: shows what there is, and answers that the command line was wrong. */
    @Override
    public Integer call() {
        new CommandLine(this).usage(out);
        return CommandLine.ExitCode.USAGE;
    }
}
