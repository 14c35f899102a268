package vn.niemyet.support;

import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;

/** How the cost of work grows with its size: processor time of this thread, so that a busy machine does not matter. */
public final class Growth {
    private static final int RUNS = 3;

    private Growth() {}

    /**
     * How many times dearer the work becomes when its size is four times as great: near 4 when it grows in step, near 16 when
     * it grows with the square.
     */
    public static double ofFourfold(int size, IntConsumer work) {
        least(size, work);
        return least(size * 4, work) / (double) Math.max(1, least(size, work));
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
