package vn.niemyet.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.niemyet.text.WordBook;

class WordingTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "so y te", "Sở Y tế chủ trì, phối hợp", "\uD83C\uDFDB 5 °C", "nửa \uD83C chữ", "\uDFDB"})
    void packedWordsAreTheSameWords(String words) {
        WordBook book = new WordBook();
        Wording packed = Wording.of(words).packed(book);

        assertThat(packed.words()).isEqualTo(words);
        assertThat(packed).isEqualTo(Wording.of(words)).hasToString(words).hasSameHashCodeAs(Wording.of(words));
        assertThat(packed.packed(book)).isSameAs(packed);
        assertThat(packed).isNotEqualTo(Wording.of(words + "."));
    }
}
