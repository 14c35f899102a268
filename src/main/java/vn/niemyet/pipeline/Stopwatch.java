package vn.niemyet.pipeline;

import java.util.ArrayList;
import java.util.List;

/** Notes how long the stages of one run take. */
final class Stopwatch {
    private final List<Report.Timing> timings = new ArrayList<>();
    private long last = System.nanoTime();

    /** The stage that ends now took the time since the one before ended. */
    void ends(String stage) {
        long now = System.nanoTime();
        timings.add(new Report.Timing(stage, (now - last) / 1_000_000));
        last = now;
    }

    List<Report.Timing> timings() {
        return timings;
    }
}
