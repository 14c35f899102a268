package vn.niemyet.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Directive;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.text.FlatText;

/** What is said of citations that nobody can resolve; the resolutions are in {@code src/test/spec/citation.md}. */
class CitationResolverTest {

    @Test
    void anUnresolvedDocumentIsNotedOnceAtItsFirstMention() {
        Outcome<List<Citation>> outcome = resolve(
                "Mở đầu.\nTheo Quyết định số 1015/QĐ-TTg và Quyết định số 1015/QĐ-TTg; Chỉ thị số 9/CT-TTg năm 2020.");

        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.UNRESOLVED_CITATION);
            assertThat(problem.place()).hasToString("content/directives/a.md:2:6");
        });
    }

    @Test
    void everyReasonHasItsWordsInBothLanguages() {
        List<Problem> problems = resolve(
                        "Quyết định số 1015/QĐ-TTg. Nghị quyết số 68. Kế hoạch số 2/KH-BCĐ. "
                                + "Quyết định số 46/2002/QĐ-UBND ngày 12/9/2012. "
                                + "Giấy phép số 42/GP-TTg ngày 1/2/2020, Giấy phép số 42/GP-TTg ngày 1/2/2021. Giấy phép số 42/GP-TTg.")
                .problems();

        assertThat(problems).hasSize(5);
        for (String language : List.of("vi", "en")) {
            Messages messages = Messages.in(language);
            assertThat(problems)
                    .allSatisfy(problem -> assertThat(messages.message(problem))
                            .contains(problem.words().get(0))
                            .doesNotContain("{"));
            assertThat(problems.stream().map(messages::message)).doesNotHaveDuplicates();
        }
    }

    @Test
    void aCitationNewerThanThePaperIsAsked() {
        assertThat(newer("Nghị quyết số 45/NQ-CP ngày 12/5/2021 của Chính phủ."))
                .hasSize(1);
        assertThat(newer("Quyết định số 23/2022/QĐ-TTg của Thủ tướng Chính phủ."))
                .hasSize(1);
        assertThat(newer("Nghị quyết số 45/NQ-CP ngày 11/5/2021 của Chính phủ."))
                .isEmpty();
        assertThat(newer("Quyết định số 23/2021/QĐ-TTg của Thủ tướng Chính phủ."))
                .isEmpty();
        assertThat(newer("Kế hoạch 5 năm 2021-2025.")).isEmpty();
    }

    private static List<Problem> newer(String text) {
        return resolve(text).problems().stream()
                .filter(problem -> problem.code() == Code.CITATION_NEWER)
                .toList();
    }

    private static Outcome<List<Citation>> resolve(String text) {
        Directive directive = Fixture.directive();
        return Fixture.RESOLVER.resolve(
                "content/directives/a.md",
                directive,
                Fixture.FINDER.find(FlatText.of(text), directive),
                HeldDocuments.NONE);
    }
}
