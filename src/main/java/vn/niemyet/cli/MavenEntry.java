package vn.niemyet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The entry that {@code mvn package} calls inside its own JVM: it must never end that JVM, so a command that fails
 * becomes an exception, and Maven a failed build.
 */
public final class MavenEntry {
    private MavenEntry() {}

    /** Runs one command line as {@link Main} would, for example {@code build --content /srv/portal/content}. */
    public static void main(String[] args) throws CommandFailedException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exitCode = Main.run(out, err, args);
        if (exitCode != 0) {
            throw new CommandFailedException(exitCode);
        }
    }
}
