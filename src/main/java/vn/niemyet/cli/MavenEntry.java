package vn.niemyet.cli;

/**
 * The entry that {@code mvn package} calls inside its own JVM: it must never end that JVM, so a command that fails
 * becomes an exception, and Maven a failed build that shows the first error.
 */
public final class MavenEntry {
    private MavenEntry() {}

    /** Runs one command line as {@link Main} would, for example {@code build --content /srv/portal/content}. */
    public static void main(String[] args) throws CommandFailedException {
        Main.End end = Main.run(Main.here(), args);
        if (end.exitCode() != ExitCode.DONE) {
            String ended = Phrases.askedFor(args).say("maven.failed", end.exitCode());
            throw new CommandFailedException(
                    end.firstError().map(error -> ended + "\n" + error).orElse(ended));
        }
    }
}
