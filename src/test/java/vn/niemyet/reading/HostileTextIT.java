package vn.niemyet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.niemyet.source.FrontMatter;
import vn.niemyet.source.Source;
import vn.niemyet.text.NormalText;

/** Time grows with the length of a text, whatever it holds: asserted as the growth from a text to one four times as long. */
class HostileTextIT {
    private static final int SMALL = 60_000;
    private static final int TIMES = 4;
    private static final double MOST_GROWTH = TIMES * 2.5;

    @TestFactory
    Stream<DynamicTest> timeGrowsWithLength() {
        return Stream.of(
                hostile("one line of letters", n -> "a".repeat(n)),
                hostile("one line of digits", n -> "Số: " + "7".repeat(n)),
                hostile("one line of dots", n -> "Số: " + ".".repeat(n)),
                hostile("blanks", n -> "Số:" + " ".repeat(n) + "/TB-UBND"),
                hostile("many numbers", n -> "Số: 1/TB-UBND\n".repeat(n / 14)),
                hostile("many dates", n -> "Hà Nam, ngày 1 tháng 2 năm 2023\n".repeat(n / 32)),
                hostile("days without months", n -> "ngày ".repeat(n / 5)),
                hostile("hyphens", n -> "Số: 1/" + "A-".repeat(n / 2)),
                hostile("strokes", n -> "Số: 1" + "/".repeat(n)),
                hostile("many kinds", n -> "THÔNG BÁO\n".repeat(n / 10)),
                hostile("kind without end", n -> "THÔNG BÁO\n" + "VỀ VIỆC NÀY VIỆC KIA ".repeat(n / 21)),
                hostile("brackets", n -> "(".repeat(n) + ")".repeat(n)),
                hostile("footnotes", n -> "THÔNG BÁO\n[1".repeat(n / 12)),
                hostile("addressees without end", n -> "Kính gửi:\n" + "- Sở Y tế;\n".repeat(n / 11)),
                hostile("recipients without end", n -> "Nơi nhận:\n" + "- Sở Y tế;\n".repeat(n / 11)),
                hostile("marks without end", n -> "xong./.\n" + "KT. CHỦ TỊCH\n".repeat(n / 13)),
                hostile("names without end", n -> "xong./.\nCHỦ TỊCH\n" + "Trần Văn Ba ".repeat(n / 12)),
                hostile("captions without end", n -> "xong./.\nCHỦ TỊCH\nTrần Văn Ba\n" + "kèm theo ".repeat(n / 9)),
                hostile("bars", n -> "|".repeat(n)),
                hostile("breaks", n -> "a<br>".repeat(n / 5)),
                hostile("half breaks", n -> "a<br".repeat(n / 4)),
                hostile("provinces", n -> "tỉnh Hà Nam và tỉnh Lai Châu ".repeat(n / 29)),
                hostile("bodies that speak", n -> "KT. GIÁM ĐỐC\nSở Y tế yêu cầu ".repeat(n / 28)),
                hostile("empty lines", n -> "a\n\n".repeat(n / 3)),
                hostile("letterheads", n -> "UBND TỈNH HÀ NAM\n".repeat(n / 17)));
    }

    private static DynamicTest hostile(String name, IntFunction<String> text) {
        return DynamicTest.dynamicTest(name, () -> {
            read(text.apply(SMALL));
            double growth = Math.min(growth(text), Math.min(growth(text), growth(text)));

            assertThat(growth).isLessThan(MOST_GROWTH);
        });
    }

    private static double growth(IntFunction<String> text) {
        long small = best(text.apply(SMALL));
        return (double) best(text.apply(SMALL * TIMES)) / Math.max(small, 1_000_000);
    }

    private static long best(String text) {
        long[] times = new long[3];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            read(text);
            times[i] = System.nanoTime() - start;
        }
        return Arrays.stream(times).min().orElseThrow();
    }

    private static void read(String text) {
        NormalText normal = NormalText.of(text);
        new DirectiveReader(ReadingAnswers.REGISTRY)
                .read(new Source("a.txt", normal, 0, FrontMatter.NONE, "", text.length()));
    }
}
