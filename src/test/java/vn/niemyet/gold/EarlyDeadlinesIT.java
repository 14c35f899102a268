package vn.niemyet.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.niemyet.pipeline.SingleTexts;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Problem;

/** Real papers name many old days; only the one that ordered work by a day before its own date gets a warning. */
class EarlyDeadlinesIT {
    private static final Path SHARED = Path.of("..", "shared");
    /** A conclusion that was issued three days after the day it sets. */
    private static final String LATE_CONCLUSION = "tb-03.txt";

    @Test
    void oldDaysInRealTextsGetNoWarning() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "the real texts are not at hand: ../shared is missing");
        SingleTexts texts = SingleTexts.withEngineRegistries();
        List<String> warned = new ArrayList<>();
        for (Path text : texts()) {
            boolean early = texts.read(text).value().orElseThrow().problems().stream()
                    .map(Problem::code)
                    .anyMatch(Code.DEADLINE_BEFORE_DATE::equals);
            if (early) {
                warned.add(String.valueOf(text.getFileName()));
            }
        }
        assertThat(warned).containsExactly(LATE_CONCLUSION);
    }

    private static List<Path> texts() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("seeds", "corpus")) {
            try (Stream<Path> files = Files.list(SHARED.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".txt")).forEach(all::add);
            }
        }
        return all;
    }
}
