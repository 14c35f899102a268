package vn.niemyet.model;

import static org.assertj.core.api.Assertions.assertThat;

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
}
