package vn.niemyet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.source.FrontMatter;
import vn.niemyet.source.Source;
import vn.niemyet.text.NormalText;

class WordAuditTest {
    @Test
    void marksAndWhiteSpaceMayChange() {
        assertThat(compare("a.txt", "**3.** Sở  Y tế\nbáo cáo", "3. Sở Y tế báo cáo"))
                .isEmpty();
    }

    @Test
    void aNumberThatWasRenumberedIsNamedWithItsPlace() {
        Optional<Problem> problem = compare("a.txt", "3. Một\n\n7. Hai", "3. Một 4. Hai");

        assertThat(problem).hasValueSatisfying(p -> {
            assertThat(p.place()).isEqualTo(new Place("a.txt", 3, 1));
            assertThat(p.words()).first().isEqualTo("7");
        });
    }

    @Test
    void aWordMoreOrLessIsFound() {
        assertThat(compare("a.txt", "một hai ba", "một ba")).isPresent();
        assertThat(compare("a.txt", "một hai", "một hai ba")).isPresent();
    }

    @Test
    void whatIsNoTextInMarkdownDoesNotCount() {
        String source =
                "---\nsample: true\n---\n[văn bản](../tep/a.pdf) và [b]\n\n[b]: https://example.vn/b\n\n```yaml\nx: 1\n```\n";

        assertThat(compare("a.md", source, "văn bản và b x: 1")).isEmpty();
    }

    @Test
    void aCaptionIsReadBeforeItsTable() {
        assertThat(compare("a.md", "---\na: 1\n---\n| A | B |\n|---|---|\n| 1 | 2 |\n[Bảng 9]\n", "Bảng 9 A B 1 2"))
                .isEmpty();
    }

    @Test
    void aNewLineInARowOfATextFromPaperIsNoWord() {
        assertThat(compare("a.txt", "| hai dòng<br>một ô | b<br/>c<BR />d |", "hai dòng một ô b c d"))
                .isEmpty();
        assertThat(compare("a.txt", "hai dòng<br>một ô", "hai dòng<br>một ô")).isEmpty();
        assertThat(compare("a.txt", "| a <b", "a b")).isEmpty();
    }

    @Test
    void characterReferencesAreTheCharactersTheyName() {
        assertThat(compare("a.txt", "Đ&ocirc;ng &amp; T&#226;y", "Đông & Tây")).isEmpty();
    }

    private static Optional<Problem> compare(String path, String file, String page) {
        NormalText text = NormalText.of(file);
        int fence = file.startsWith("---\n") ? file.indexOf("\n---\n") + 5 : 0;
        return WordAudit.compare(new Source(path, text, fence, FrontMatter.NONE, "", file.length()), List.of(page));
    }
}
