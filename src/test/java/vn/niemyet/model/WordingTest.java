package vn.niemyet.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.niemyet.text.Span;
import vn.niemyet.text.WordBook;

class WordingTest {
    private final WordBook book = new WordBook();

    /** The words among others, as they are kept. */
    private Wording packed(String words) {
        byte[] before = book.pack("trước");
        byte[] own = book.pack(words);
        byte[] all = java.util.Arrays.copyOf(before, before.length + own.length + 3);
        System.arraycopy(own, 0, all, before.length, own.length);
        Wording ending = Wording.of(words).lastCharacter();
        return Wording.packed(book, all, new Span(before.length, before.length + own.length), ending);
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "phối hợp với Sở Y tế:", "\uD83C:"})
    void theLastCharacterIsKnownWithoutTheWords(String words) {
        assertThat(Wording.of(words).endsWith(':')).isTrue();
        assertThat(packed(words).endsWith(':')).isTrue();
        assertThat(packed(words + "ế").endsWith(':')).isFalse();
        assertThat(packed("").endsWith(':')).isFalse();
        assertThat(Wording.of("").endsWith(':')).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "so y te", "Sở Y tế chủ trì, phối hợp", "\uD83C\uDFDB 5 °C", "nửa \uD83C chữ", "\uDFDB"})
    void packedWordsAreTheSameWords(String words) {
        Wording packed = packed(words);

        assertThat(packed.words()).isEqualTo(words);
        assertThat(packed).isEqualTo(Wording.of(words)).hasToString(words).hasSameHashCodeAs(Wording.of(words));
        assertThat(packed).isNotEqualTo(Wording.of(words + "."));
    }
}
