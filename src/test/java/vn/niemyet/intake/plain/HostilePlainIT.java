package vn.niemyet.intake.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.niemyet.intake.paper.Markdown;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.RefusedException;

/** The time to take in a text grows with its length, whatever it holds: asserted as the growth to one four times as long. */
class HostilePlainIT {
    private static final int SMALL = 60_000;
    private static final int TIMES = 4;
    private static final double MOST_GROWTH = TIMES * 2.5;

    @TestFactory
    Stream<DynamicTest> timeGrowsWithLength() {
        return Stream.of(
                hostile("one line of letters", n -> "a".repeat(n)),
                hostile("wide gaps on one line", n -> "a    ".repeat(n / 5)),
                hostile("gaps to fill in on one line", n -> "số:    /".repeat(n / 8)),
                hostile("one paragraph of full lines", n -> ("chữ ".repeat(20) + "\n").repeat(n / 81)),
                hostile("one paragraph of short lines", n -> "chữ,\n".repeat(n / 5)),
                hostile("letterheads", n -> "ỦY BAN      CỘNG HÒA XÃ HỘI\n".repeat(n / 28)),
                hostile("recipients beside signatures", n -> "Nơi nhận:      TM. ỦY BAN\n".repeat(n / 26)),
                hostile("stamps", n -> "Ký bởi: Văn phòng\n".repeat(n / 18)),
                hostile("pages", n -> "Trang 1\f".repeat(n / 8)),
                hostile("stars", n -> "**".repeat(n / 2)),
                hostile("stars on each line", n -> "**a\n".repeat(n / 4)),
                hostile("ampersands", n -> "&a".repeat(n / 2)),
                hostile("bars", n -> "|a\n".repeat(n / 3)),
                hostile("rows of a table", n -> "|a|\n|---|\n".repeat(n / 10)),
                hostile("items", n -> "1. Sở Y tế\n".repeat(n / 11)),
                hostile("hyphens", n -> "-".repeat(n)));
    }

    private static DynamicTest hostile(String name, IntFunction<String> text) {
        return DynamicTest.dynamicTest(name, () -> {
            read(text.apply(SMALL));
            double growth = Math.min(growth(text), Math.min(growth(text), growth(text)));

            assertThat(growth).isLessThan(MOST_GROWTH);
        });
    }

    private static double growth(IntFunction<String> text) throws RefusedException {
        long small = best(text.apply(SMALL));
        return (double) best(text.apply(SMALL * TIMES)) / Math.max(small, 1_000_000);
    }

    private static long best(String text) throws RefusedException {
        long[] times = new long[3];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            read(text);
            times[i] = System.nanoTime() - start;
        }
        return Arrays.stream(times).min().orElseThrow();
    }

    private static void read(String text) throws RefusedException {
        String markdown = Markdown.of(
                PlainReader.read(new Original("a.txt", text.getBytes(UTF_8))).blocks());
        assertThat(markdown).isNotEmpty();
    }
}
