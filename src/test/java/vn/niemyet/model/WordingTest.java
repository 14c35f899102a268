package vn.niemyet.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.niemyet.text.Span;
import vn.niemyet.text.WordBook;

class WordingTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "so y te", "Sở Y tế chủ trì, phối hợp", "\uD83C\uDFDB 5 °C", "nửa \uD83C chữ", "\uDFDB"})
    void packedWordsAreTheSameWords(String words) {
        WordBook book = new WordBook();
        Wording packed = Wording.packed(book, book.pack(words), new Span(0, book.pack(words).length));

        assertThat(packed.words()).isEqualTo(words);
        assertThat(packed).isEqualTo(Wording.of(words)).hasToString(words).hasSameHashCodeAs(Wording.of(words));
        assertThat(packed).isNotEqualTo(Wording.of(words + "."));
    }

    @Test
    void theBeginningIsAsLongAsItIsAskedFor() {
        WordBook book = new WordBook();
        String words = "Sở Y tế chủ trì, phối hợp với Công an tỉnh";
        byte[] bytes = book.pack(words);
        Wording packed = Wording.packed(book, bytes, new Span(0, bytes.length));

        for (int most = 0; most <= words.length() + 1; most++) {
            String beginning = packed.beginning(most);
            assertThat(words).startsWith(beginning);
            assertThat(beginning.length()).isGreaterThanOrEqualTo(Math.min(most, words.length()));
        }
        assertThat(packed.beginning(5).length()).isLessThan(words.length());
        assertThat(Wording.of(words).beginning(5)).isEqualTo(words);
    }
}
