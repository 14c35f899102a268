package vn.niemyet.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.source.Source;

/**
 * What a hostile text costs when it doubles: bytes allocated and bytes of HTML, which count the same on every machine. What
 * scans without allocating is caught by the time limit: a text whose cost is squared needs hours.
 */
@Timeout(60)
class GrowthIT {
    private static final int SIZE = 30_000;
    private static final String WORDS = " chữ thường dài dài";

    static Stream<String> units() {
        return Stream.of(
                "a",
                "ă ",
                "> ",
                "- ",
                "1. ",
                "a\n",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n",
                "**a**+",
                "*a _b+",
                "[+",
                "+]",
                "[a](b+",
                "[a](<b+",
                "[a](b \"+",
                "![a+",
                "![a](files/b)+",
                "`a``b```c+",
                "<a+",
                "<https://a+",
                "&a+",
                "&amp;+",
                "\\*+",
                "[a]: b\n+\n\n",
                "1. +.\n",
                "- +\n",
                "a) +;\n",
                "| a | b |+\n",
                "|---|\n| a |\n+\n\n",
                "+.\n",
                "# +\n",
                "### a\n\n",
                "**+\n",
                "+ **\n",
                "(*)+",
                "    a+\n",
                "```\n+\n",
                "a\n---\n+",
                "\t-\t+\n",
                "*\n+\n");
    }

    @ParameterizedTest
    @MethodSource("units")
    void costGrowsWithTheText(String unit) {
        String text = unit.replace("+", WORDS);

        assertLinear(Texts.ocr(times(text, SIZE)), Texts.ocr(times(text, 2 * SIZE)));
        assertLinear(Texts.markdown(times(text, SIZE)), Texts.markdown(times(text, 2 * SIZE)));
    }

    private static void assertLinear(Source small, Source large) {
        long before = allocated();
        int smallHtml = Texts.html(small).length();
        long between = allocated();
        int largeHtml = Texts.html(large).length();
        long after = allocated();

        assertThat(largeHtml).isLessThan(smallHtml * 5 / 2);
        assertThat(after - between).isLessThan((between - before) * 5 / 2 + 100_000);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private static String times(String unit, int size) {
        return unit.repeat(size / unit.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "[", "`", "\\", "|", "a", "\t", "ă ", "**a*"})
    void aHostileLineOfFiveMegabytesIsReadAtOnce(String unit) {
        Source source = Texts.markdown(times(unit, 5_000_000));

        Outcome<SafeHtml> outcome = Texts.render(source);

        assertThat(outcome.value().html().length()).isLessThan(30_000_000);
        assertThat(outcome.problems().size()).isLessThanOrEqualTo(1);
    }

    @Test
    void beyondTheLimitsTheWordsAreShownAsTheyStand() {
        Source source = Texts.ocr("Điều 1. Một *hai* <b>\n".repeat(60_000));

        Outcome<SafeHtml> outcome = Texts.render(source);

        assertThat(outcome.problems()).singleElement().matches(p -> p.code() == Code.MARKS_LIMIT && p.isError());
        assertThat(outcome.problems().get(0).place().line()).isGreaterThan(1);
        assertThat(outcome.value().html()).startsWith("<pre>Điều 1. Một *hai* &lt;b&gt;\n");
        Letters.check(source, outcome.value().html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "* ", "1. "})
    void nestingBeyondTheLimitIsAProblemWithItsPlace(String unit) {
        Source source = Texts.markdown("Một\n\n" + unit.repeat(100) + "hai");

        Outcome<SafeHtml> outcome = Texts.render(source);

        assertThat(outcome.problems()).singleElement().matches(p -> p.code() == Code.NESTING_LIMIT);
        assertThat(outcome.problems().get(0).place().line()).isEqualTo(6);
        assertThat(outcome.value().html()).contains("hai");
    }

    @Test
    void emphasisBeyondTheLimitIsAProblemToo() {
        Source source = Texts.ocr("*a **b ".repeat(40) + "c" + " d** e*".repeat(40));

        Outcome<SafeHtml> outcome = Texts.render(source);

        assertThat(outcome.problems()).extracting(p -> p.code()).containsExactly(Code.NESTING_LIMIT);
        Letters.check(source, outcome.value().html());
    }

    @Test
    void ordinaryNestingIsNone() {
        assertThat(Texts.render(Texts.markdown("> - > - **a *b* c**\n>   - d")).problems())
                .isEmpty();
    }

    @Test
    void aTableBeyondTheLimitsIsShownAsLines() {
        Source wide = Texts.ocr("|a".repeat(300) + "|\n" + "|-".repeat(300) + "|\n");
        Source large = Texts.ocr("|a|b|c|d|e|f|g|h|i|j|k\n|-|-\n" + "|a\n".repeat(30_000));

        assertLimit(wide);
        assertLimit(large);
    }

    private static void assertLimit(Source source) {
        Outcome<SafeHtml> outcome = Texts.render(source);

        assertThat(outcome.problems()).singleElement().matches(p -> p.code() == Code.TABLE_LIMIT && p.isError());
        assertThat(outcome.value().html()).startsWith("<p>|a").doesNotContain("<table");
        Letters.check(source, outcome.value().html());
    }
}
