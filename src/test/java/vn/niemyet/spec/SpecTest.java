package vn.niemyet.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of {@code src/test/spec/citation.md}: what the engine understands is written there and nowhere else. */
class SpecTest {
    private static final Map<String, Answers> SUBJECTS = Map.of("citation", new CitationAnswers());
    /** The files whose examples are of these subjects; others have a runner beside what they specify. */
    private static final List<SpecFile> FILES = SpecFile.all(Path.of("src/test/spec")).stream()
            .filter(file -> SUBJECTS.containsKey(file.name().replace(".md", "")))
            .toList();

    @TestFactory
    Stream<DynamicContainer> everyExampleHolds() {
        return FILES.stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.name(), file.examples().stream().map(example -> test(file, example))));
    }

    private static DynamicTest test(SpecFile file, Example example) {
        String place = file.name() + ":" + example.line();
        return DynamicTest.dynamicTest(example.number() + ". " + example.title() + " (" + place + ")", () -> {
            assertThat(SUBJECTS).as(place).containsKey(example.subject());
            assertThat(SUBJECTS.get(example.subject()).to(example)).as(place).isEqualTo(example.expected());
        });
    }

    @Test
    void examplesAreCountedWithoutGaps() {
        for (SpecFile file : FILES) {
            List<Integer> numbers =
                    file.examples().stream().map(Example::number).distinct().toList();

            assertThat(numbers)
                    .as(file.name())
                    .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        }
    }
}
