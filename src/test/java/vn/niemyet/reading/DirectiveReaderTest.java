package vn.niemyet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.niemyet.model.Basis;
import vn.niemyet.model.Directive;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.source.FrontMatter;
import vn.niemyet.source.Key;
import vn.niemyet.source.Source;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.Span;

class DirectiveReaderTest {
    private static final String TEXT = """
            UBND TỈNH HÀ NAM
            SỞ Y TẾ
            Số: 61 /SYT-NVY
            V/v phòng bệnh dại
            Hà Nam, ngày      tháng 3 năm 2023
            Kính gửi: Trung tâm Y tế các huyện
            Đề nghị các trung tâm tiêm phòng đủ hai mũi./.
            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            KT. GIÁM ĐỐC
            PHÓ GIÁM ĐỐC
            Lương Thị Bưởi
            """;

    private static Outcome<Directive> read(String text, Map<Key, String> values) {
        StringBuilder file = new StringBuilder("---\n");
        Map<Key, YamlNode> nodes = new java.util.EnumMap<>(Key.class);
        values.forEach((key, value) -> {
            file.append(key.english()).append(": ");
            nodes.put(key, new YamlNode.Scalar(value, new Span(file.length(), file.length() + value.length())));
            file.append(value).append('\n');
        });
        file.append("---\n");
        int start = values.isEmpty() ? 0 : file.length();
        NormalText whole = NormalText.of(values.isEmpty() ? text : file + text);
        Source source = new Source(
                "content/directives/ha-nam/2023/a.md", whole, start, new FrontMatter(nodes), "", whole.length());
        return new DirectiveReader(ReadingAnswers.REGISTRY).read(source);
    }

    private static List<Code> codes(Outcome<Directive> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    @Test
    void everyValueKeepsTheWordsItWasReadFrom() {
        Directive directive = read(TEXT, Map.of()).value();

        assertThat(directive.file()).isEqualTo("ha-nam/2023/a.md");
        assertThat(directive.head().number()).hasValueSatisfying(number -> {
            assertThat(number.span().in(TEXT)).isEqualTo("61 /SYT-NVY");
            assertThat(number.words()).isEqualTo("61 /SYT-NVY");
        });
        assertThat(directive.head().date())
                .hasValueSatisfying(date -> assertThat(date.span().in(TEXT)).isEqualTo("ngày      tháng 3 năm 2023"));
        assertThat(directive.head().issuer())
                .hasValueSatisfying(issuer -> assertThat(issuer.span().in(TEXT)).isEqualTo("SỞ Y TẾ"));
        assertThat(directive.signature())
                .hasValueSatisfying(signature -> assertThat(signature.span().in(TEXT))
                        .startsWith("KT. GIÁM ĐỐC")
                        .endsWith("Lương Thị Bưởi"));
        assertThat(directive.recipients().get(0).span().in(TEXT)).isEqualTo("Như trên");
    }

    @Test
    void theOfficersValuesWin() {
        Directive directive = read(
                        TEXT,
                        Map.of(
                                Key.NUMBER, "61/SYT-NVY",
                                Key.DATE, "11/3/2023",
                                Key.KIND, "cv",
                                Key.PROVINCE, "Hà Nam",
                                Key.ISSUER, "so-y-te",
                                Key.SUBJECT, "Tiêm phòng dại",
                                Key.SIGNER, "Lương Thị Bưởi"))
                .value();

        assertThat(directive.head().number())
                .hasValueSatisfying(n -> assertThat(n.basis()).isEqualTo(Basis.FRONT_MATTER));
        assertThat(directive.head().date())
                .hasValueSatisfying(date -> assertThat(date.value()).hasToString("2023-03-11"));
        assertThat(directive.head().subject())
                .hasValueSatisfying(subject -> assertThat(subject.value()).isEqualTo("Tiêm phòng dại"));
        assertThat(directive.head().issuer())
                .hasValueSatisfying(
                        issuer -> assertThat(issuer.value().agency().id()).isEqualTo("so-y-te"));
    }

    @Test
    void fillingABlankIsNoContradiction() {
        Outcome<Directive> outcome = read(TEXT, Map.of(Key.DATE, "2023-03-11", Key.NUMBER, "061/SYT-NVY"));

        assertThat(outcome.problems()).isEmpty();
    }

    @Test
    void aContradictionIsAWarningAtTheOfficersLine() {
        Outcome<Directive> outcome = read(TEXT, Map.of(Key.DATE, "2022-03-11"));

        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.FRONT_MATTER_CONTRADICTS);
            assertThat(problem.place().line()).isEqualTo(2);
            assertThat(problem.words()).containsExactly(Term.KEY.word("date", "ngày"), "2022-03-11", "2023-03");
        });
    }

    @Test
    void everyKindOfContradictionIsNoticed() {
        Map<Key, String> wrong = Map.of(
                Key.NUMBER, "62/SYT-NVY",
                Key.KIND, "Thông báo",
                Key.PROVINCE, "lai-chau",
                Key.ISSUER, "Sở Tài chính tỉnh Hà Nam",
                Key.SIGNER, "Lương Thị Na");

        assertThat(codes(read(TEXT, wrong)).stream().filter(Code.FRONT_MATTER_CONTRADICTS::equals))
                .hasSize(5);
    }

    @Test
    void anInferredValueIsNoContradictionAndNoLongerANote() {
        String text = "Số: 5/TB-UBND\nHà Nam, ngày 1 tháng 2 năm 2023\nTHÔNG BÁO\nLịch trực\n";

        assertThat(codes(read(text, Map.of()))).containsExactly(Code.INFERRED_VALUE, Code.INFERRED_VALUE);
        assertThat(codes(read(text, Map.of(Key.PROVINCE, "Hà Nam", Key.ISSUER, "Hội đồng nhân dân tỉnh Hà Nam"))))
                .isEmpty();
    }

    @Test
    void aSignerOfTheFrontMatterAloneIsASignature() {
        Directive directive = read("THÔNG BÁO\nLịch trực\n\nCác tổ trực đủ.\n", Map.of(Key.SIGNER, "Lương Thị Bưởi"))
                .value();

        assertThat(directive.signature())
                .hasValueSatisfying(s -> assertThat(s.name()).isEqualTo("Lương Thị Bưởi"));
    }

    @Test
    void anEmptyTextIsReadWithoutHarm() {
        Directive directive = read("", Map.of()).value();

        assertThat(directive.head().number()).isEmpty();
        assertThat(directive.signature()).isEmpty();
    }
}
