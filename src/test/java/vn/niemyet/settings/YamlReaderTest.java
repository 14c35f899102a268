package vn.niemyet.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.Span;

class YamlReaderTest {
    private static final String PATH = "content/portal.yaml";

    @Test
    void valuesKeepTheirPlaceInTheWholeFile() {
        NormalText file = NormalText.of("---\nsố: 107/TB-UBND\nngày: \"2021-07-28\"\n---\nVăn bản");
        Outcome<YamlNode.Mapping> read = YamlReader.read(PATH, file, new Span(4, 38));

        assertThat(read.problems()).isEmpty();
        assertThat(read.value().entries()).hasSize(2);
        assertThat(scalar(read, 0).value()).isEqualTo("107/TB-UBND");
        assertThat(file.slice(scalar(read, 0).span())).isEqualTo("107/TB-UBND");
        assertThat(file.positionOf(scalar(read, 0).span().start()).line()).isEqualTo(2);
        assertThat(scalar(read, 1).value()).isEqualTo("2021-07-28");
        assertThat(file.slice(scalar(read, 1).span())).isEqualTo("\"2021-07-28\"");
    }

    @Test
    void lettersBeyondTheBasicPlaneDoNotShiftPlaces() {
        NormalText file = NormalText.of("a: \uD83C\uDFDB\uD83C\uDFDB nhà\nsố: 7\n");
        Outcome<YamlNode.Mapping> read = YamlReader.read(PATH, file);

        assertThat(file.slice(scalar(read, 0).span())).isEqualTo("\uD83C\uDFDB\uD83C\uDFDB nhà");
        assertThat(file.slice(scalar(read, 1).span())).isEqualTo("7");
    }

    @Test
    void nothingAndTheTildeAreEmpty() {
        Outcome<YamlNode.Mapping> read = YamlReader.read(PATH, NormalText.of("a:\nb: ~\nc: '~'\n"));

        assertThat(scalar(read, 0).value()).isEmpty();
        assertThat(scalar(read, 1).value()).isEmpty();
        assertThat(scalar(read, 2).value()).isEqualTo("~");
    }

    @Test
    void aCollectionEndsWithItsLastVisibleCharacter() {
        NormalText file = NormalText.of("tệp:\n  - a.pdf\n  - b.pdf\n\nsố: 1\n");
        Outcome<YamlNode.Mapping> read = YamlReader.read(PATH, file);

        assertThat(file.slice(read.value().entries().get(0).value().span())).isEqualTo("- a.pdf\n  - b.pdf");
    }

    @ParameterizedTest
    @CsvSource({"''", "'# only a remark'", "'\n\n'", "'---\n'", "'~'"})
    void nothingIsAnEmptyMap(String yaml) {
        Outcome<YamlNode.Mapping> read = YamlReader.read(PATH, NormalText.of(yaml));

        assertThat(read.problems()).isEmpty();
        assertThat(read.value().entries()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`a: \"open\nb: 1\n`,          1, 4, a quote opens",
                "`a: [x, y\nb: 1\n`,           1, 4, a bracket opens",
                "`a: {x: y\n`,                 1, 4, a bracket opens",
                "`a: V/v: họp\n`,              1, 7, a colon inside",
                "`a: 1\n\tb: 2\n`,             2, 1, there is a tab",
                "`a: 1\nỦY BAN\nb: 2\n`,       2, 1, key: value",
                "`a: @b\n`,                    1, 4, the character \"@\"",
                "`a: %b\n`,                    1, 4, the character \"%\"",
                "`a: \"C:\\dir\"\n`,           1, 7, must be written",
                "`a: 1\n  b: 2\n`,             2, 4, a colon inside",
                "`a:\n    b: 1\n  c: 2\n`,     3, 3, does not line up",
                "`a: 1\n---\nb: 2\n`,          2, 1, the second \"---\"",
                "`a: x\u0007y\n`,              1, 5, control character U+0007",
                "`a: \"x\" y\n`,               1, 8, cannot be understood",
                "`{a: 1}: 2\n`,                1, 1, cannot be understood",
            })
    void aSlipIsNamedWithItsPlace(String yaml, int line, int column, String said) {
        Problem problem = onlyProblem(yaml);

        assertThat(problem.code()).isEqualTo(Code.YAML_SYNTAX);
        assertThat(problem.place().toString()).isEqualTo(PATH + ":" + line + ":" + column);
        assertThat(Messages.in("en").message(problem)).contains(said);
    }

    @ParameterizedTest
    @CsvSource({"'- a\n- b\n', a list", "'\nchỉ một dòng chữ\n', a line of text"})
    void whatIsNotAMapIsSaidSo(String yaml, String found) {
        Problem problem = onlyProblem(yaml);

        assertThat(problem.code()).isEqualTo(Code.YAML_NOT_A_MAP);
        assertThat(Messages.in("en").message(problem)).contains(found);
    }

    @Test
    void aKeyThatStandsTwiceIsNamedWithBothLines() {
        Outcome<YamlNode.Mapping> read = YamlReader.read(PATH, NormalText.of("a: 1\nb: 2\na: 3\na: 4\n"));

        assertThat(read.problems())
                .extracting(p -> p.code() + " " + p.place() + " " + p.words())
                .containsExactly(
                        "YAML_DUPLICATE_KEY " + PATH + ":3:1 [a, 1]", "YAML_DUPLICATE_KEY " + PATH + ":4:1 [a, 1]");
        assertThat(scalar(read, 0).value()).isEqualTo("1");
    }

    @Test
    void anAliasBombIsRefusedWhereItGrowsTooLarge() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", List.of(before, before, before))));
        }

        Problem problem = onlyProblem(bomb.toString());

        assertThat(problem.code()).isEqualTo(Code.YAML_ALIAS);
        assertThat(problem.place().line()).isEqualTo(7);
    }

    @Test
    void aFewAliasesAreCountedAtTheSizeOfWhatTheyRepeat() {
        String large = "a: &a [" + "x, ".repeat(6000) + "x]\n";

        assertThat(YamlReader.read(PATH, NormalText.of(large + "b: *a\n")).problems())
                .isEmpty();
        assertThat(onlyProblem(large + "b: [*a, *a, *a]\n").code()).isEqualTo(Code.YAML_TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({"'a: &x [1, *x]\n', 1, 11", "'a: *Quan\n', 1, 4"})
    void anAliasOfNothingOrOfItselfIsRefused(String yaml, int line, int column) {
        Problem problem = onlyProblem(yaml);

        assertThat(problem.code()).isEqualTo(Code.YAML_ALIAS);
        assertThat(problem.place().toString()).isEqualTo(PATH + ":" + line + ":" + column);
    }

    @ParameterizedTest
    @CsvSource({"'[', 22", "'{a: ', 85"})
    void nestingHasABound(String opening, int column) {
        Problem problem = onlyProblem("a: " + opening.repeat(200_000));

        assertThat(problem.code()).isEqualTo(Code.NESTING_LIMIT);
        assertThat(problem.place().line()).isEqualTo(1);
        assertThat(problem.place().column()).isLessThan(column + 10);
    }

    @Test
    void theNumberOfValuesHasABound() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            many.append('k').append(i).append(": 1\n");
        }

        assertThat(onlyProblem(many.toString()).code()).isEqualTo(Code.YAML_TOO_LONG);
    }

    /** Whatever is damaged in a sound text, the answer is a map or a problem with a place inside the file. */
    @TestFactory
    Stream<DynamicTest> damageNeverThrows() {
        return Stream.of(1L, 20_210_511L, System.nanoTime())
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> damage(new Random(seed))));
    }

    private static void damage(Random random) {
        String sound = "số: 107/TB-UBND\ntrích yếu: \"Họp: kết luận\"\ntệp:\n  - a.pdf\n  - {b: c}\n"
                + "cho phép: &x [1, 2]\nghi: *x\nmột: |\n  dòng\n  dòng\n? phức\n: tạp\n%YAML 1.2\n--- !!str ...\n";
        String alphabet = ":-[]{}&*!|>'\"%@`#,?\\\t\n \u0000\uD83Cxđ9~\uFEFF\u0085";
        for (int i = 0; i < 3000; i++) {
            StringBuilder broken = new StringBuilder(sound);
            for (int slips = random.nextInt(6); slips >= 0; slips--) {
                int at = random.nextInt(broken.length());
                int cut = Math.min(broken.length(), at + random.nextInt(8));
                broken.replace(at, cut, "" + alphabet.charAt(random.nextInt(alphabet.length())));
            }
            NormalText text = NormalText.of(broken.toString());
            int start = random.nextInt(text.length() + 1);
            Outcome<YamlNode.Mapping> read = YamlReader.read(PATH, text, new Span(start, text.length()));
            int firstLine = text.positionOf(start).line();
            assertThat(read.problems())
                    .allSatisfy(p -> assertThat(p.place().line()).isBetween(firstLine, text.lineCount()));
            spans(read.value()).forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        }
    }

    private static List<Span> spans(YamlNode node) {
        List<Span> spans = new ArrayList<>(List.of(node.span()));
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.values().forEach(value -> spans.addAll(spans(value)));
        } else if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry -> spans.addAll(spans(entry.value())));
        }
        return spans;
    }

    private static Problem onlyProblem(String yaml) {
        List<Problem> problems = YamlReader.read(PATH, NormalText.of(yaml)).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static YamlNode.Scalar scalar(Outcome<YamlNode.Mapping> read, int index) {
        return (YamlNode.Scalar) read.value().entries().get(index).value();
    }
}
