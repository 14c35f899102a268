package vn.niemyet.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.niemyet.pipeline.Proof;
import vn.niemyet.pipeline.ProofPress;
import vn.niemyet.settings.Options;

/**
 * The board that the latest proof hangs on: pulls a new one when a file changes and tells those who wait for it. One thread
 * pulls; any number of threads look.
 */
final class Board implements AutoCloseable {
    private final Supplier<Options> options;
    private final Consumer<Showing> onNews;
    private final ProofPress press = new ProofPress();
    private final FolderWatch watch;
    private final String run = Long.toString(System.nanoTime(), 36);
    private final Object news = new Object();
    private long count;
    private volatile Showing showing;

    /** Pulls the first proof and begins to watch. Fails as the disk fails. */
    Board(Supplier<Options> options, Consumer<Showing> onNews) throws Exception {
        this.options = options;
        this.onNews = onNews;
        Options now = options.get();
        // Watched before it is read: a change in between is seen.
        this.watch =
                FolderWatch.over(List.of(now.folders().content(), now.folders().templates()));
        this.showing = pull(now);
        onNews.accept(showing);
    }

    Showing showing() {
        return showing;
    }

    /** Pulls a new proof for each change until it is closed. */
    void run() {
        try {
            while (watch.await()) {
                renew();
            }
        } catch (IOException lost) {
            hang(showing.failed(nextName(), String.valueOf(lost.getMessage())));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void renew() throws InterruptedException {
        try {
            hang(pull(options.get()));
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failed) {
            // A disk that refuses for a moment, or a defect of ours: the person at the desk goes on with the last
            // proof.
            hang(showing.failed(nextName(), failed.toString()));
        }
    }

    private Showing pull(Options now) throws Exception {
        long start = System.nanoTime();
        Proof proof = press.pull(now);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        return new Showing(nextName(), proof, proof.problems(), Optional.empty(), milliseconds);
    }

    private String nextName() {
        count++;
        return run + "-" + count;
    }

    private void hang(Showing next) {
        synchronized (news) {
            showing = next;
            news.notifyAll();
        }
        onNews.accept(next);
    }

    /** Waits until something else than {@code name} is shown, at most this long; what is shown then. */
    Showing after(String name, long milliseconds) throws InterruptedException {
        synchronized (news) {
            long end = System.nanoTime() + milliseconds * 1_000_000;
            while (showing.name().equals(name)) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    break;
                }
                news.wait(left);
            }
            return showing;
        }
    }

    /** The folders whose files the problems name. */
    List<Path> folders() {
        Options now = options.get();
        return List.of(now.folders().content(), now.folders().templates());
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}
