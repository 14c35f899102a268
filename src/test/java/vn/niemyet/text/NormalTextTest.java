package vn.niemyet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class NormalTextTest {
    @Test
    void everyWayToStoreATextGivesTheSameCharacters() {
        String text = "Điều 1.\nỦy ban";
        String stored =
                "\uFEFF" + Normalizer.normalize(text, Normalizer.Form.NFD).replace("\n", "\r\n");

        assertThat(NormalText.of(stored).value()).isEqualTo(text);
    }

    @Test
    void placesAreCountedFromOne() {
        NormalText text = NormalText.of("ab\n\ncd");

        assertThat(text.positionOf(0)).isEqualTo(new Position(1, 1));
        assertThat(text.positionOf(2)).isEqualTo(new Position(1, 3));
        assertThat(text.positionOf(3)).isEqualTo(new Position(2, 1));
        assertThat(text.positionOf(6)).isEqualTo(new Position(3, 3));
        assertThat(text.line(3)).isEqualTo("cd");
        assertThat(text.line(2)).isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreNamedWithTheirPlace() {
        byte[] latin = "một\nhai ba".getBytes(StandardCharsets.UTF_8);
        latin[latin.length - 1] = (byte) 0xFF;

        assertThat(Utf8.decode(latin))
                .isInstanceOfSatisfying(
                        Utf8.Malformed.class,
                        malformed -> assertThat(malformed.position()).isEqualTo(new Position(2, 6)));
    }

    @Test
    void bytesThatBreakOffInsideACharacterAreMalformedToo() {
        assertThat(Utf8.decode(new byte[] {'a', (byte) 0xE1, (byte) 0xBB})).isInstanceOf(Utf8.Malformed.class);
    }
}
