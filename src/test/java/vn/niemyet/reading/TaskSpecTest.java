package vn.niemyet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.niemyet.spec.Example;
import vn.niemyet.spec.SpecFile;

/**
 * Runs the examples of {@code src/test/spec/tasks.md}: a numbered heading for each rule, a fenced text behind its subject and
 * settings, a line with a point, and the answer.
 */
class TaskSpecTest {
    private static final List<Example> EXAMPLES =
            SpecFile.read(Path.of("src/test/spec/tasks.md")).examples();

    @TestFactory
    Stream<DynamicTest> everyExampleHolds() {
        return EXAMPLES.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.number() + ". " + example.title() + " (line " + example.line() + ")",
                        () -> assertThat(new TaskAnswers(example.input(), example.settings()).to(example.subject()))
                                .isEqualTo(example.expected())));
    }

    @Test
    void examplesAreNumberedWithoutGaps() {
        List<Integer> numbers =
                EXAMPLES.stream().map(Example::number).distinct().toList();

        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(95);
    }
}
