package vn.niemyet.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {
    /** The column of the screen under which the caret stands, for signs of every width. */
    @ParameterizedTest
    @CsvSource({
        "'ngày: 31/2/2021', 7, 'ngày: 31/2/2021', 6",
        "'\tSố: 15', 2, '    Số: 15', 4",
        "'a\tb', 3, 'a    b', 5",
        "'e\u0309\u0302x', 4, 'e\u0309\u0302x', 1",
        "'漢字x', 3, '漢字x', 4",
        "'\uD83D\uDE00x', 3, '\uD83D\uDE00x', 2",
        "'abc', 4, 'abc', 3",
        "'abc', 99, 'abc', 3",
        "'', 1, '', 0",
    })
    void theCaretStandsUnderThePlace(String line, int column, String shown, int caret) {
        assertThat(Quote.of(line, column)).isEqualTo(new Quote(shown, caret));
    }

    @Test
    void aPlaceWithinALetterIsTheLetter() {
        assertThat(Quote.of("xe\u0309\u0302y", 4).caret()).isEqualTo(1);
        assertThat(Quote.of("x\uD83D\uDE00y", 3).caret()).isEqualTo(1);
    }

    @Test
    void whatMovesTheCursorOrTurnsTheLineIsADot() {
        assertThat(Quote.of("a\u001B[2J\u202Eb", 1).shown()).isEqualTo("a·[2J·b");
    }

    @Test
    void aLongLineIsCutAroundThePlaceAndTheCaretMovesAlong() {
        String line = "a".repeat(5000) + "LỖI" + "b".repeat(5000);

        Quote quote = Quote.of(line, 5001);

        assertThat(quote.shown()).startsWith("…a").endsWith("b…").hasSize(Quote.WIDTH);
        assertThat(quote.shown().substring(quote.caret())).startsWith("LỖI");
        assertThat(quote.pointer()).isEqualTo(" ".repeat(quote.caret()) + "^");
    }

    @Test
    void aLineThatFitsIsNotCut() {
        String line = "c".repeat(Quote.WIDTH);

        assertThat(Quote.of(line, 1).shown()).isEqualTo(line);
        assertThat(Quote.of(line + "d", 1).shown()).hasSize(Quote.WIDTH).endsWith("c…");
    }

    @Test
    void marksWithoutEndAreCutToo() {
        String line = "\u0301".repeat(1_000_000) + "x" + "\u0301".repeat(1_000_000);

        assertThat(Quote.of(line, 1_000_001).shown().length()).isLessThan(5 * Quote.WIDTH);
    }
}
