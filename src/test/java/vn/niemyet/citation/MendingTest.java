package vn.niemyet.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Directive;
import vn.niemyet.model.Level;
import vn.niemyet.model.Resolution;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.source.FrontMatter;
import vn.niemyet.source.Key;
import vn.niemyet.source.Source;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.Span;

/** What an officer writes under {@code dẫn chiếu} wins. */
class MendingTest {
    private static final Mending MENDING = new Mending(Fixture.REGISTRY);

    @Test
    void wordsThatAreACitationGetTheirDocument() {
        Outcome<List<Citation>> outcome =
                mend("Theo Quyết định số 1015/QĐ-TTg.", "quyết định số 1015/QĐ-TTg", "1015-qd-ttg-2022");

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.value())
                .singleElement()
                .satisfies(citation -> assertThat(citation.resolution())
                        .isEqualTo(new Resolution.Inferred("1015-qd-ttg-2022", Level.CENTRAL, "mended")));
    }

    @Test
    void wordsThatWereOverlookedBecomeCitationsWhereverTheyStand() {
        Outcome<List<Citation>> outcome =
                mend("Đề án 06 được giao. Thực hiện Đề án 06 đúng hạn.", "Đề án 06", "6-qd-ttg-2022");

        assertThat(outcome.value()).extracting(Citation::words).containsExactly("Đề án 06", "Đề án 06");
        assertThat(outcome.value()).extracting(c -> c.relation().word()).containsExactly("cites", "carries-out");
        assertThat(outcome.value())
                .allSatisfy(citation -> assertThat(citation.resolution().key()).contains("6-qd-ttg-2022"));
    }

    @Test
    void wordsInsideALongerNumberAreNotMeant() {
        Outcome<List<Citation>> outcome =
                mend("Nghị định 126/2024/NĐ-CP có hiệu lực; theo Nghị định 126.", "Nghị định 126", "126-2024-nd-cp");

        assertThat(outcome.value())
                .extracting(c -> c.resolution().key().orElse("-"))
                .containsExactly("126-2024-nd-cp", "126-2024-nd-cp");
        assertThat(outcome.value()).extracting(c -> c.resolution().word()).containsExactly("read", "inferred");
    }

    @Test
    void noMeansNoCitation() {
        assertThat(mend("Theo Công văn số 12/ABC-XY ngày 1/2/2021.", "12/ABC-XY", "không")
                        .value())
                .isEmpty();
    }

    @Test
    void aKeyCanNameItsProvince() {
        Outcome<List<Citation>> outcome =
                mend("Kế hoạch số 151/KH-UBND.", "Kế hoạch số 151/KH-UBND", "nghe-an/151-kh-ubnd-2025");

        assertThat(outcome.value().get(0).resolution().province()).contains("nghe-an");
        assertThat(outcome.value().get(0).resolution().level()).isEqualTo(Level.PROVINCIAL);
    }

    @Test
    void wordsThatDoNotStandInTheTextAreReported() {
        Outcome<List<Citation>> outcome = mend("Không có gì.", "Nghị định 126", "126-2024-nd-cp");

        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.NOTHING_TO_MEND);
            assertThat(problem.words()).containsExactly("Nghị định 126");
        });
    }

    @Test
    void whatIsNoKeyIsAnError() {
        Outcome<List<Citation>> outcome = mend("Theo Nghị định 126.", "Nghị định 126", "126/2024/NĐ-CP");

        assertThat(outcome.problems()).extracting(Problem::code).contains(Code.BAD_VALUE);
        assertThat(outcome.value().get(0).resolution().word()).isEqualTo("unresolved");
    }

    private static Outcome<List<Citation>> mend(String text, String words, String key) {
        YamlNode.Scalar name = new YamlNode.Scalar(words, new Span(0, 1));
        YamlNode.Scalar value = new YamlNode.Scalar(key, new Span(1, 2));
        YamlNode.Mapping mapping = new YamlNode.Mapping(List.of(new YamlNode.Entry(name, value)), new Span(0, 2));
        FrontMatter matter = new FrontMatter(Map.of(Key.CITATIONS, mapping));
        NormalText file = NormalText.of(text);
        Source source = new Source("content/directives/a.md", file, 0, matter, "", 0);
        Directive directive = Fixture.directive();
        FlatText flat = FlatText.of(file, 0);
        return MENDING.apply(source, flat, directive, Fixture.FINDER.find(flat, directive))
                .then(mended -> Fixture.RESOLVER.resolve(source.path(), directive, mended, HeldDocuments.NONE))
                .then(resolved -> Outcome.of(resolved));
    }
}
