package vn.niemyet.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "so y te", "Sở Y tế chủ trì, phối hợp", "\uD83C\uDFDB 5 °C", "nửa \uD83C chữ", "\uDFDB"})
    void packedWordsAreTheSameWords(String words) {
        Wording packed = Wording.of(words).packed();

        assertThat(packed.words()).isEqualTo(words);
        assertThat(packed).isEqualTo(Wording.of(words)).hasToString(words).hasSameHashCodeAs(Wording.of(words));
        assertThat(packed.packed()).isSameAs(packed);
        assertThat(packed).isNotEqualTo(Wording.of(words + "."));
    }
}
