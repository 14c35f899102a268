package vn.niemyet.cli;

import java.util.Set;

/**
 * The entry that {@code mvn package} calls inside its own JVM: it must never end that JVM, so a command that fails
 * becomes an exception, and Maven a failed build that shows the first error.
 */
public final class MavenEntry {
    /** Commands that bring a portal out which was built before. */
    private static final Set<String> WAYS_OUT = Set.of("publish", "rollback");

    private MavenEntry() {}

    /** Runs one command line as {@link Main} would, for example {@code build --content /srv/portal/content}. */
    public static void main(String[] args) throws CommandFailedException {
        Main.End end = Main.run(Main.here(), args);
        if (end.exitCode() != ExitCode.DONE) {
            String which = args.length > 0 && WAYS_OUT.contains(args[0]) ? "maven.notPublished" : "maven.failed";
            String ended = Phrases.askedFor(args).say(which, end.exitCode());
            throw new CommandFailedException(
                    end.firstError().map(error -> ended + "\n" + error).orElse(ended));
        }
    }
}
