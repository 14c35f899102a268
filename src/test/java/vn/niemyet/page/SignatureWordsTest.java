package vn.niemyet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.niemyet.model.Signature;
import vn.niemyet.model.SignatureMark;
import vn.niemyet.page.template.Words;
import vn.niemyet.text.Span;

/** Who signed, for whom, by what right: one plain sentence in either language. */
class SignatureWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vi | Chủ tịch | | Lê Văn An, Chủ tịch, ký.",
                "en | Chủ tịch | | Signed by Lê Văn An, Chủ tịch.",
                "vi | '' | | Lê Văn An ký.",
                "vi | Phó Chủ tịch | Chủ tịch | Lê Văn An, Phó Chủ tịch, ký thay Chủ tịch.",
                "en | Phó Chủ tịch | Chủ tịch | Lê Văn An, Phó Chủ tịch, signed for Chủ tịch."
            })
    void aSentenceEndsAsSentencesDo(String language, String position, String principal, String expected)
            throws IOException {
        Words words = Words.read(Files.readString(Path.of("templates/messages_" + language + ".properties")));
        List<Signature.Link> links =
                principal == null ? List.of() : List.of(new Signature.Link(SignatureMark.KY_THAY, principal));
        Signature signature = new Signature("Lê Văn An", position, List.of(), links, new Span(0, 0));
        assertThat(new SignatureWords(words).sentence(signature)).isEqualTo(expected);
    }
}
