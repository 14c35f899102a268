package vn.niemyet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private static final int JOBS = 3;
    private static final int AHEAD = JOBS * 128;

    private final List<Integer> values = IntStream.range(0, 2_000).boxed().toList();

    @Test
    void everyResultComesOnceInOrderAndNeverMoreThanABatchIsAhead() throws Exception {
        AtomicInteger made = new AtomicInteger();
        List<Integer> taken = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        try (Workers workers = new Workers(JOBS, (stage, done, total) -> told.add(done))) {
            workers.inOrder(
                    values,
                    value -> {
                        made.incrementAndGet();
                        return value * 2;
                    },
                    result -> {
                        assertThat(made.get() - taken.size()).isLessThanOrEqualTo(AHEAD + 1);
                        taken.add(result);
                    });
        }
        assertThat(taken).isEqualTo(values.stream().map(value -> value * 2).toList());
        assertThat(told).isSorted().endsWith(values.size()).hasSize(values.size() / AHEAD + 1);
    }

    @Test
    void noValueAtAllIsNoWork() throws Exception {
        List<Integer> taken = new ArrayList<>();
        try (Workers workers = new Workers(JOBS)) {
            workers.inOrder(List.<Integer>of(), value -> value, taken::add);
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void afterAFailureNothingIsStillAtWork() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        try (Workers workers = new Workers(JOBS)) {
            assertThatThrownBy(() -> workers.inOrder(
                            values,
                            value -> {
                                begun.incrementAndGet();
                                if (value == 7) {
                                    throw new IOException("đĩa đầy");
                                }
                                Thread.sleep(value > 7 && value < 20 ? 20 : 0);
                                ended.incrementAndGet();
                                return value;
                            },
                            result -> {}))
                    .isInstanceOf(IOException.class)
                    .hasMessage("đĩa đầy");
            assertThat(ended.get()).isEqualTo(begun.get() - 1);
            assertThat(begun.get()).isLessThanOrEqualTo(AHEAD + 8);
        }
    }
}
