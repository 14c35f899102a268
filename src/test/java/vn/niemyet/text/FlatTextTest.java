package vn.niemyet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlatTextTest {
    @Test
    void marksGoAndEveryCharacterKnowsWhereItCameFrom() {
        String file = "## **THÔNG BÁO**  \nngày **26/11/2025 **để\n\n\n* một \\* hai\n";
        FlatText flat = FlatText.of(file);

        assertThat(flat.value()).isEqualTo("THÔNG BÁO\nngày 26/11/2025 để\n\n- một hai");
        int at = flat.value().indexOf("26/11/2025");
        assertThat(flat.span(at, at + 10).in(file)).isEqualTo("26/11/2025");
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.value().charAt(i);
            if (Character.isLetterOrDigit(c)) {
                assertThat(file.charAt(flat.span(i, i + 1).start())).isEqualTo(c);
                assertThat(flat.indexOf(flat.span(i, i + 1).start())).isEqualTo(i);
            }
        }
    }

    @Test
    void theFoldedFormHasTheSameLengthAndLines() {
        FlatText flat = FlatText.of("UỶ BAN\nNHÂN\u00A0DÂN\n\nTỈNH");

        assertThat(flat.folded()).isEqualTo("ủy ban\nnhân dân\n\ntỉnh").hasSameSizeAs(flat.value());
    }

    @Test
    void aTextBehindFrontMatterBeginsWhereItIsTold() {
        NormalText text = NormalText.of("---\na: 1\n---\nSố: 1/TB");

        assertThat(FlatText.of(text, 13).span(0, 2).in(text.value())).isEqualTo("Số");
    }

    @Test
    void aLineEndThatWasWrittenOutIsOne() {
        FlatText flat = FlatText.of("UBND\\r\\n TỈNH\\r\\n\\r\\nSố");

        assertThat(flat.value()).isEqualTo("UBND\nTỈNH\n\nSố");
        assertThat(flat.span(5, 9)).isEqualTo(new Span(9, 13));
        assertThat(FlatText.of("C:\\ram\\no").value()).isEqualTo("C:\\ram\\no");
    }

    @Test
    void nothingAndOnlyMarksAreEmpty() {
        assertThat(FlatText.of("").value()).isEmpty();
        assertThat(FlatText.of("***\n\n***").value()).isEmpty();
    }
}
