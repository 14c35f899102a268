package vn.niemyet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples of {@code src/test/spec/tasks.md}: a numbered heading for each rule, a fenced text behind its subject and
 * settings, a line with a point, and the answer.
 */
class TaskSpecTest {
    private static final Path SPEC = Path.of("src/test/spec/tasks.md");
    private static final String FENCE = "```example ";

    /** One example with the line it stands on. */
    private record Example(
            String title, int line, String subject, Map<String, String> settings, String text, String answer) {}

    @TestFactory
    Stream<DynamicTest> everyExampleHolds() throws IOException {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.title() + " (line " + example.line() + ")",
                        () -> assertThat(new TaskAnswers(example.text(), example.settings()).to(example.subject()))
                                .isEqualTo(example.answer())));
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
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(95);
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> lines = Files.readAllLines(SPEC);
        String title = "";
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("### ")) {
                title = lines.get(i).substring(4);
            } else if (lines.get(i).startsWith(FENCE)) {
                int end = lines.subList(i, lines.size()).indexOf("```") + i;
                examples.add(example(title, i + 1, lines.subList(i, end)));
                i = end;
            }
        }
        return examples;
    }

    private static Example example(String title, int line, List<String> block) {
        int point = block.lastIndexOf(".");
        String[] words = block.get(0).substring(FENCE.length()).split(" ", -1);
        Map<String, String> settings = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            settings.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        return new Example(
                title,
                line,
                words[0],
                settings,
                String.join("\n", block.subList(1, point)),
                String.join("\n", block.subList(point + 1, block.size())));
    }
}
