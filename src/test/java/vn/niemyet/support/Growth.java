package vn.niemyet.support;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** How the cost of work grows with its size: processor time of this thread, so that a busy machine does not matter. */
public final class Growth {
    private static final int RUNS = 3;
    /** Below a millisecond a clock says little. */
    private static final long LEAST = 1_000_000;

    private Growth() {}

    /**
     * How many times dearer the work becomes when its size is four times as great: near 4 when it grows in step, near 16 when
     * it grows with the square.
     */
    public static double ofFourfold(int size, IntConsumer work) {
        least(size, work);
        return least(size * 4, work) / (double) Math.max(1, least(size, work));
    }

    /** The same for the reading of a text that is made beforehand; the best of three tries, since a JVM compiles meanwhile. */
    public static double ofFourfold(int size, IntFunction<String> text, Consumer<String> read) {
        String small = text.apply(size);
        String large = text.apply(size * 4);
        read.accept(small);
        double growth = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long before = Math.max(LEAST, least(size, ignored -> read.accept(small)));
            growth = Math.min(growth, least(size, ignored -> read.accept(large)) / (double) before);
        }
        return growth;
    }

    private static long least(int size, IntConsumer work) {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.accept(size);
            least = Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        return least;
    }
}
