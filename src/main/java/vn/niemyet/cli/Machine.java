package vn.niemyet.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;

/**
 * What the program knows of the machine it runs on: where to print, what time it is, what the environment says, how many
 * processors there are, whether a person looks on. Everything below the command line is given these as values.
 */
record Machine(
        PrintWriter out,
        PrintWriter err,
        Clock clock,
        Map<String, String> environment,
        int processors,
        boolean onTerminal) {

    Machine {
        environment = Map.copyOf(environment);
    }

    /** A machine that nobody looks at: what it prints goes to a file or another program. */
    Machine(PrintWriter out, PrintWriter err, Clock clock, Map<String, String> environment, int processors) {
        this(out, err, clock, environment, processors, false);
    }

    /** This machine, printing to the given writers. */
    static Machine here(PrintWriter out, PrintWriter err) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Machine(out, err, Clock.systemUTC(), System.getenv(), processors, isOnTerminal());
    }

    @SuppressWarnings("SystemConsoleNull") // null before Java 22 only; isTerminal asks the console of a later one
    private static boolean isOnTerminal() {
        java.io.Console console = System.console();
        return console != null && !"dumb".equals(System.getenv("TERM")) && isTerminal(console);
    }

    /** From Java 22 on there is a console even where nobody looks, and it can be asked; before, there is one only for a person. */
    private static boolean isTerminal(java.io.Console console) {
        try {
            return Boolean.TRUE.equals(
                    java.io.Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }
}
