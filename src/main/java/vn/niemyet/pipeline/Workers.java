package vn.niemyet.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A fixed number of threads that do the same thing to many values and hand the results on in the order of the values, never
 * more than a batch ahead: what is in memory stays bounded however many values there are.
 */
final class Workers implements AutoCloseable {
    private static final int BATCH_PER_WORKER = 128;

    private final ExecutorService threads;
    private final int batch;
    private final Progress progress;
    private int stage;

    /** Work on one value; may fail as the disk fails. */
    @FunctionalInterface
    interface Step<T, R> {
        R apply(T value) throws Exception;
    }

    /** Takes one result; may fail as the disk fails. */
    @FunctionalInterface
    interface Sink<R> {
        void accept(R result) throws Exception;
    }

    Workers(int jobs) {
        this(jobs, Progress.UNSEEN);
    }

    /** @param progress is told after each batch */
    Workers(int jobs, Progress progress) {
        this.progress = progress;
        threads = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(task, "niemyet-worker");
            thread.setDaemon(true);
            return thread;
        });
        batch = jobs * BATCH_PER_WORKER;
    }

    /** Does {@code step} to every value and gives each result to {@code sink}, on the calling thread and in order. */
    <T, R> void inOrder(List<T> values, Step<T, R> step, Sink<R> sink) throws Exception {
        stage++;
        Deque<Future<R>> ahead = new ArrayDeque<>(batch + 1);
        try {
            for (int i = 0; i < values.size() + batch; i++) {
                if (i < values.size()) {
                    T value = values.get(i);
                    ahead.add(threads.submit(() -> step.apply(value)));
                }
                // The oldest result is taken while the threads have a batch of others to do: none of them waits for the
                // sink.
                if (i >= batch) {
                    sink.accept(get(ahead.remove()));
                    tell(i - batch + 1, values.size());
                }
            }
        } finally {
            // After a failure nothing may still be at work on what the caller is about to clear away.
            for (Future<R> rest : ahead) {
                await(rest);
            }
        }
    }

    private void tell(int done, int total) {
        if (done % batch == 0 || done == total) {
            progress.at(stage, done, total);
        }
    }

    private static void await(Future<?> work) throws InterruptedException {
        try {
            work.get();
        } catch (ExecutionException alsoFailed) {
            // The first failure is the one that is told.
        }
    }

    private static <R> R get(Future<R> result) throws Exception {
        try {
            return result.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failed;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
