package vn.niemyet.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;

/**
 * What the program knows of the machine it runs on: where to print, what time it is, what the environment says, how many
 * processors there are. Everything below the command line is given these as values.
 */
record Machine(PrintWriter out, PrintWriter err, Clock clock, Map<String, String> environment, int processors) {

    Machine {
        environment = Map.copyOf(environment);
    }

    /** This machine, printing to the given writers. */
    static Machine here(PrintWriter out, PrintWriter err) {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Machine(out, err, Clock.systemUTC(), System.getenv(), processors);
    }
}
