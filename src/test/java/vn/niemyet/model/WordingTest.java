package vn.niemyet.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @ParameterizedTest
    @ValueSource(strings = {":", "phối hợp với Sở Y tế:", "\uD83C:"})
    void theLastCharacterIsKnownWithoutTheWords(String words) {
        assertThat(Wording.of(words).endsWith(':')).isTrue();
        assertThat(Wording.of(words).packed().endsWith(':')).isTrue();
        assertThat(Wording.of(words + "ế").packed().endsWith(':')).isFalse();
        assertThat(Wording.of("").packed().endsWith(':')).isFalse();
        assertThat(Wording.of("").endsWith(':')).isFalse();
    }

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
