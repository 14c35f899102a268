package vn.niemyet.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.niemyet.model.PartialDate;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.settings.YamlNode;

class SourceReaderTest {
    private static final String PATH = "content/directives/a.md";

    @Test
    void aTextWithoutFrontMatterIsAllText() {
        Source source = sound("ỦY BAN NHÂN DÂN\nSố: 1/TB-UBND\n");

        assertThat(source.bodyStart()).isZero();
        assertThat(source.frontMatter().isEmpty()).isTrue();
        assertThat(source.isMarkdown()).isFalse();
        assertThat(source.bytes()).isEqualTo(36);
        assertThat(source.sha256()).hasSize(64).matches("[0-9a-f]+");
    }

    @Test
    void frontMatterStandsAboveTheText() {
        Source source = sound("---\nsố: 107/TB-UBND\nngày: 28/7/2021\n---\nVăn bản\n");

        assertThat(source.body()).isEqualTo("Văn bản\n");
        assertThat(source.isMarkdown()).isTrue();
        assertThat(source.frontMatter().scalar(Key.NUMBER).orElseThrow().value())
                .isEqualTo("107/TB-UBND");
        assertThat(source.frontMatter().date(Key.DATE)).contains(new PartialDate(2021, 7, 28));
        YamlNode.Scalar number = source.frontMatter().scalar(Key.NUMBER).orElseThrow();
        assertThat(source.text().slice(number.span())).isEqualTo("107/TB-UBND");
        assertThat(source.text().positionOf(number.span().start()).line()).isEqualTo(2);
    }

    @Test
    void aTxtFileMayHaveFrontMatterAndStaysPlainText() {
        Source source = read("content/directives/a.txt", "---\ntỉnh: lai-chau\n---\nVăn bản")
                .value()
                .orElseThrow();

        assertThat(source.frontMatter().scalar(Key.PROVINCE)).isPresent();
        assertThat(source.isMarkdown()).isFalse();
    }

    @Test
    void anEmptyFrontMatterMakesMarkdown() {
        assertThat(sound("---\n---\nVăn bản").isMarkdown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"----\nVăn bản", "\n---\nsố: 1\n---\n", " ---\nVăn bản", "--- số: 1\nVăn bản"})
    void onlyAFirstLineOfThreeHyphensOpensFrontMatter(String text) {
        assertThat(sound(text).bodyStart()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'---\nsố: 1\nVăn bản'                        | front-matter-open  | 1:1 | Add a line of only",
                "'---'                                         | front-matter-open  | 1:1 | Add a line of only",
                "'---\n- a\n- b\n---\nx'                       | yaml-not-a-map     | 2:1 | For instance",
                "'---\nchỉ có chữ\n---\nx'                     | yaml-not-a-map     | 2:1 | For instance",
                "'---\nsố: \"1\n---\nx'                        | yaml-syntax        | 2:5 | Each line reads",
                "'---\nsố: 1\ntrích yếu: V/v: họp\n---\nx'     | yaml-syntax        | 3:15 | Each line reads",
                "'---\na: &a [*a]\n---\nx'                     | yaml-alias         | 2:8 | Write the value itself",
                "'---\nsố: 1\n---\n \n\t\n'                    | empty-file         | 4:1 | Paste the text",
                "''                                            | empty-file         | 1:1 | Paste the text",
                "' \n\uFEFF\u00A0'                             | empty-file         | 1:1 | Paste the text",
            })
    void aTextThatCannotBeReadIsOneProblem(String text, String code, String place, String hint) {
        Outcome<Optional<Source>> read = read(PATH, text);

        assertThat(read.value()).isEmpty();
        assertProblem(read.problems(), code, place, hint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'số: 1\nsố: 2'        | yaml-duplicate-key | 3:1  | Keep one of the lines",
                "'số: 1\nnumber: 2'    | yaml-duplicate-key | 3:1  | Keep one of the lines",
                "sô: 1                 | unknown-key        | 2:1  | Did you mean \"số\"?",
                "nunber: 1             | unknown-key        | 2:1  | Did you mean \"number\"?",
                "màu sắc chủ đạo: đỏ   | unknown-key        | 2:1  | Use one of: number, số, kind",
                "ngày: 31/2/2021       | bad-date           | 2:7  | Write 2021-05-11 or",
                "date: 2021-13-01      | bad-date           | 2:7  | Write 2021-05-11 or",
                "date: hôm qua         | bad-date           | 2:7  | Write 2021-05-11 or",
                "effective: 2021-02-29 | bad-date           | 2:12 | Write 2021-05-11 or",
                "date: [2021-05-11]    | bad-value          | 2:7  | Expected: a single value",
                "number: {a: b}        | bad-value          | 2:9  | Expected: a single value",
                "draft: perhaps        | bad-value          | 2:8  | Expected: \"true\" or \"false\"",
                "publish: soon         | bad-value          | 2:10 | Expected: a day or a time",
                "slug: Số 1            | bad-value          | 2:7  | Expected: lower-case letters without marks, digits and hyphens, for instance \"so-1\"",
                "aliases: ../x         | bad-value          | 2:10 | Expected: the address of",
                "aliases: [a/b, 'x y'] | bad-value          | 2:16 | Expected: the address of",
                "attachments: ../a.pdf | bad-value          | 2:14 | Expected: the name of a file",
                "attachments: {a: b}   | bad-value          | 2:14 | Expected: one value or a list",
                "citations: abc        | bad-value          | 2:12 | Expected: indented lines",
                "tasks: {4: {led: x}}  | unknown-key        | 2:13 | Did you mean \"lead\"?",
                "tasks: {4: {due: x}}  | bad-value          | 2:18 | Expected: a date",
                "tasks: {4: x}         | bad-value          | 2:12 | Expected: indented lines",
                "allow: {blank-nummer: x} | unknown-key     | 2:9  | Did you mean \"blank-number\"?",
                "allow: {not-utf8: x}  | bad-value          | 2:9  | Expected: the code of a finding",
                "allow: {blank-number: } | bad-value        | 2:22 | Expected: a reason",
            })
    void aWrongValueIsAProblemAndTheTextIsReadOn(String yaml, String code, String place, String hint) {
        Outcome<Optional<Source>> read = read(PATH, "---\n" + yaml + "\n---\nVăn bản");

        assertThat(read.value()).isPresent();
        assertProblem(read.problems(), code, place, hint);
    }

    @Test
    void aWrongValueIsLeftOutAndTheOthersStay() {
        Source source =
                read(PATH, "---\nngày: 31/2/2021\nsố: 1\n---\nx").value().orElseThrow();

        assertThat(source.frontMatter().get(Key.DATE)).isEmpty();
        assertThat(source.frontMatter().get(Key.NUMBER)).isPresent();
    }

    @Test
    void everyKeyCanBeUsedInBothLanguages() {
        Source english = sound("""
                ---
                number: 107/TB-UBND
                kind: TB
                date: 2021-07-28
                province: thai-nguyen
                issuer: Ủy ban nhân dân tỉnh Thái Nguyên
                subject: Kết luận cuộc họp
                signer: A
                slug: thong-bao-hop
                aliases: [thai-nguyen/2021/cu, van-ban/thai-nguyen/2021/cu.html]
                status: còn hiệu lực
                effective: 28/7/2021
                expires: 2022
                replaces: thai-nguyen/2021/106-tb-ubnd
                corrects: [105/TB-UBND]
                withdrawn: ban hành nhầm
                draft: no
                publish: 2021-07-29 08:00
                attachments: [quet/107.pdf]
                sample: true
                citations: {"Nghị quyết 347": 347-nq-cp-2025, "mẫu 03": không}
                tasks: {"4": {lead: so-y-te, support: [so-tai-chinh], due: 2021-Q4}, "5": [{due: monthly:20}, {due: không}]}
                allow: {blank-number: bản gốc để trống}
                ---
                Văn bản
                """);
        Source vietnamese = sound("""
                ---
                Số: 107/TB-UBND
                loại: TB
                ngày: 2021-07-28
                tỉnh: thai-nguyen
                cơ quan: Ủy ban nhân dân tỉnh Thái Nguyên
                trích yếu: Kết luận cuộc họp
                người ký: A
                địa chỉ: thong-bao-hop
                địa chỉ cũ: thai-nguyen/2021/cu
                hiệu lực: còn hiệu lực
                ngày hiệu lực: 2021-07-28
                ngày hết hiệu lực: 12/2022
                thay thế: thai-nguyen/2021/106-tb-ubnd
                đính chính: 105/TB-UBND
                thu hồi: ban hành nhầm
                nháp: không
                công bố: 29/7/2021
                tệp: 107.pdf
                mẫu: có
                dẫn chiếu: {"Nghị quyết 347": 347-nq-cp-2025}
                nhiệm vụ: {"4": {chủ trì: so-y-te, phối hợp: so-tai-chinh, thời hạn: 31/12/2021}}
                cho phép: {blank-number: bản gốc để trống}
                ---
                Văn bản
                """);

        assertThat(english.frontMatter().values()).hasSameSizeAs(Key.values());
        assertThat(vietnamese.frontMatter().values()).hasSameSizeAs(Key.values());
        assertThat(english.frontMatter().isTrue(Key.SAMPLE)).isTrue();
        assertThat(vietnamese.frontMatter().isTrue(Key.DRAFT)).isFalse();
        assertThat(english.frontMatter().allowed()).containsExactly(Code.BLANK_NUMBER);
    }

    @Test
    void bytesThatAreNotUtf8AreNamedWithTheirPlace() {
        byte[] latin = "Ủy ban\nNhân d".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[latin.length + 2];
        System.arraycopy(latin, 0, bytes, 0, latin.length);
        bytes[latin.length] = (byte) 0xE2;
        bytes[latin.length + 1] = 'n';

        Outcome<Optional<Source>> read = SourceReader.read(PATH, bytes);

        assertThat(read.value()).isEmpty();
        assertProblem(read.problems(), "not-utf8", "2:7", "Open the file in an editor");
        assertThat(read.problems().get(0).words()).containsExactly("0xE2");
    }

    /** However an editor saves a text, the front matter says the same, at the same lines. */
    @TestFactory
    Stream<DynamicTest> encodingsDoNotMatter() {
        return Stream.of(1L, 2L, System.nanoTime())
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    Random random = new Random(seed);
                    for (int i = 0; i < 100; i++) {
                        checkVariants(randomText(random));
                    }
                }));
    }

    private static void checkVariants(String text) {
        Source plain = sound(text);
        String nfd = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (String variant :
                List.of(nfd, "\uFEFF" + text, text.replace("\n", "\r\n"), "\uFEFF" + nfd.replace("\n", "\r\n"))) {
            Source other = sound(variant);
            assertThat(facts(other)).isEqualTo(facts(plain));
            assertThat(other.frontMatter()).isEqualTo(plain.frontMatter());
            assertThat(other.text().value()).isEqualTo(plain.text().value());
            assertThat(other.bodyStart()).isEqualTo(plain.bodyStart());
        }
    }

    private static Map<Key, String> facts(Source source) {
        return source.frontMatter().values().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry ->
                                source.text().positionOf(entry.getValue().span().start()) + " "
                                        + source.text().slice(entry.getValue().span())));
    }

    private static String randomText(Random random) {
        List<String> words = List.of("Hoà", "đường", "Uỷ ban", "Nghị quyết", "kế hoạch", "ữ", "Ệ", "\uD83C\uDFDB");
        List<String> lines = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(i -> List.of("trích yếu", "số", "signer", "cơ quan", "status")
                                .get(i) + ": " + words.get(random.nextInt(words.size())) + " " + random.nextInt(100))
                .toList();
        String body = words.get(random.nextInt(words.size()));
        return "---\n" + String.join("\n", lines) + "\n---\n" + body + "\n\n" + body + "\n";
    }

    private static void assertProblem(List<Problem> problems, String code, String place, String hint) {
        assertThat(problems).hasSize(1);
        Problem problem = problems.get(0);
        assertThat(problem.code().id()).isEqualTo(code);
        assertThat(problem.isError()).isTrue();
        assertThat(problem.place().toString()).isEqualTo(PATH + ":" + place);
        assertThat(Messages.in("en").hint(problem)).startsWith(hint);
        assertThat(Messages.in("vi").hint(problem)).isNotBlank();
    }

    private static Source sound(String text) {
        Outcome<Optional<Source>> read = read(PATH, text);
        assertThat(read.problems()).isEmpty();
        return read.value().orElseThrow();
    }

    private static Outcome<Optional<Source>> read(String path, String text) {
        return SourceReader.read(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
