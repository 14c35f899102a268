package vn.niemyet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples of {@code src/test/spec/reading.md}: a numbered heading for each rule, a fenced text, a line with a point,
 * and what is read, one {@code field: value} a line.
 */
class ReadingSpecTest {
    private static final Path SPEC = Path.of("src/test/spec/reading.md");
    private static final String FENCE = "```example reading";

    /** One example with the line it stands on. */
    private record Example(String title, int line, String text, Map<String, String> expected) {}

    @TestFactory
    Stream<DynamicTest> everyExampleHolds() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.title() + " (line " + example.line() + ")", () -> {
                    ReadingAnswers answers = ReadingAnswers.to(example.text());
                    Map<String, String> found = new LinkedHashMap<>();
                    example.expected().keySet().forEach(field -> found.put(field, answers.get(field)));

                    assertThat(found).isEqualTo(example.expected());
                }));
    }

    @Test
    void examplesAreNumberedWithoutGaps() throws IOException {
        List<Integer> numbers = examples().stream()
                .map(example -> Integer.parseInt(
                        example.title().substring(0, example.title().indexOf('.'))))
                .distinct()
                .toList();

        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(70);
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> lines = Files.readAllLines(SPEC);
        String title = "";
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("### ")) {
                title = lines.get(i).substring(4);
            } else if (lines.get(i).equals(FENCE)) {
                int end = lines.subList(i, lines.size()).indexOf("```") + i;
                examples.add(example(title, i + 1, lines.subList(i + 1, end)));
                i = end;
            }
        }
        return examples;
    }

    private static Example example(String title, int line, List<String> lines) {
        int point = lines.indexOf(".");
        Map<String, String> expected = new LinkedHashMap<>();
        for (String answer : lines.subList(point + 1, lines.size())) {
            int colon = answer.indexOf(": ");
            expected.put(answer.substring(0, colon), answer.substring(colon + 2));
        }
        return new Example(title, line, String.join("\n", lines.subList(0, point)), expected);
    }
}
