package vn.niemyet.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Item;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.Span;

/** Where citations lie in their file; what they are is in {@code src/test/spec/citation.md}. */
class CitationFinderTest {

    @Test
    void spansCountInTheFileBehindTheFrontMatterAndThroughEmphasis() {
        String file = "---\nmẫu: có\n---\nTheo **Thông báo** số\n*98/TB-VPCP* ngày 08/5/2021.";
        NormalText text = NormalText.of(file);
        FlatText flat = FlatText.of(text, file.indexOf("Theo"));

        Citation citation = Fixture.FINDER.find(flat, Fixture.directive()).get(0);

        assertThat(text.slice(citation.span())).isEqualTo("Thông báo** số\n*98/TB-VPCP* ngày 08/5/2021");
        assertThat(citation.words()).isEqualTo("Thông báo số 98/TB-VPCP ngày 08/5/2021");
        assertThat(citation.position().line()).isEqualTo(4);
        assertThat(citation.position().column()).isEqualTo(8);
    }

    @Test
    void decomposedLettersAreTheSame() {
        String decomposed = java.text.Normalizer.normalize(
                "Quyết định số 12/QĐ-UBND ngày 05/01/2021", java.text.Normalizer.Form.NFD);

        assertThat(Fixture.FINDER.find(FlatText.of(decomposed), Fixture.directive()))
                .singleElement()
                .satisfies(citation ->
                        assertThat(citation.number().orElseThrow().notation()).isEqualTo("12/QĐ-UBND"));
    }

    @Test
    void theInnermostItemIsNamed() {
        String text =
                "Căn cứ Chỉ thị số 1/CT-TTg. 2. Theo Chỉ thị số 2/CT-TTg: a) Chỉ thị số 3/CT-TTg; 3. Chỉ thị số 4/CT-TTg.";
        Item second = item("2", text.indexOf("2. "), text.indexOf("3. "));
        Item inner = item("2.a", text.indexOf("a) "), text.indexOf("3. "));
        Item third = item("3", text.indexOf("3. "), text.length());

        List<Citation> citations = Fixture.FINDER.find(FlatText.of(text), Fixture.directive(second, inner, third));

        assertThat(citations).extracting(Citation::item).containsExactly("", "2", "2.a", "3");
    }

    private static Item item(String path, int start, int end) {
        return new Item(path, path, "muc-" + path, 0, new Span(start, start + 2), new Span(start, end));
    }
}
