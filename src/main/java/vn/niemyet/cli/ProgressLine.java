package vn.niemyet.cli;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import vn.niemyet.pipeline.Progress;

/**
 * A bar at the bottom of a terminal that fills as a build goes on, one turn for each of its stages. It writes to standard error
 * and wipes itself away; where nobody looks on (a pipe, a timer, JSON) there is none.
 */
final class ProgressLine implements Progress, AutoCloseable {
    /** Less than this is over before a bar could be read. */
    private static final int WORTH_A_BAR = 200;

    private final String name;
    private Optional<ProgressBar> bar = Optional.empty();
    private int turn;

    /** A bar with a name before it, for instance {@code Dựng cổng}. */
    ProgressLine(String name) {
        this.name = name;
    }

    @Override
    public void at(int stage, int done, int total) {
        if (total < WORTH_A_BAR) {
            return;
        }
        if (stage != turn) {
            close();
            turn = stage;
            bar = Optional.of(bar(total));
        }
        bar.ifPresent(line -> line.stepTo(done));
    }

    private ProgressBar bar(int total) {
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .build();
    }

    boolean isShown() {
        return bar.isPresent();
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
