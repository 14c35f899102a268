package vn.niemyet.intake.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.niemyet.intake.paper.Markdown;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.RefusedException;
import vn.niemyet.support.Growth;

/** The time to take in a text grows with its length, whatever it holds: asserted as the growth to one four times as long. */
class HostilePlainIT {
    private static final int SMALL = 60_000;
    private static final double MOST_GROWTH = 4 * 2.5;

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
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(Growth.ofFourfold(SMALL, text, HostilePlainIT::read))
                        .isLessThan(MOST_GROWTH));
    }

    private static void read(String text) {
        try {
            String markdown = Markdown.of(PlainReader.read(new Original("a.txt", text.getBytes(UTF_8)))
                    .blocks());
            assertThat(markdown).isNotEmpty();
        } catch (RefusedException refused) {
            throw new AssertionError(refused);
        }
    }
}
