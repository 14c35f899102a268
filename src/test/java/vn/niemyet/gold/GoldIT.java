package vn.niemyet.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.niemyet.archive.Reading;
import vn.niemyet.pipeline.SingleTexts;

/**
 * Reads 51 real documents and compares with what two people read in them: one table of precision, recall and F1 per field,
 * a floor for each, and the citations gained and lost since the last recording ({@code -Dgold.record=true} records).
 */
class GoldIT {
    private static final Path SHARED = Path.of("..", "shared");
    private static final Path GOLD = Path.of("src", "test", "gold");
    private static final Path CITATIONS = Path.of("src", "test", "gold", "citations-found.txt");

    @Test
    void readingsAreAsGoodAsRecorded() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "the real texts are not at hand: ../shared is missing");
        Map<Field, Score> scores = new EnumMap<>(Field.class);
        Set<String> citations = new TreeSet<>();
        List<String> differences = new ArrayList<>();
        SingleTexts texts = SingleTexts.withEngineRegistries();
        for (GoldFile gold : GoldFile.all(GOLD, SHARED)) {
            Reading reading = texts.read(gold.text()).value().orElseThrow();
            Facts found = EngineFacts.of(reading, gold.facts());
            String name = String.valueOf(gold.text().getFileName());
            found.citationYears().forEach(citation -> citations.add(name + " " + citation));
            for (Field field : Field.values()) {
                scores.computeIfAbsent(field, f -> new Score()).add(field.of(gold.facts()), field.of(found));
                differences.addAll(differences(name, field, field.of(gold.facts()), field.of(found)));
            }
        }
        print(scores, differences, changes(citations));
        assertThat(scores.entrySet())
                .allSatisfy(entry -> assertThat(entry.getValue().f1())
                        .as(entry.getKey().name())
                        .isGreaterThanOrEqualTo(entry.getKey().floor()));
        assertThat(scores.get(Field.CITATIONS).precision()).isGreaterThanOrEqualTo(0.99);
    }

    private static List<String> differences(String name, Field field, Set<String> wanted, Set<String> found) {
        List<String> lines = new ArrayList<>();
        wanted.stream()
                .filter(v -> !found.contains(v))
                .sorted()
                .forEach(v -> lines.add(name + " " + field + " - " + v));
        found.stream()
                .filter(v -> !wanted.contains(v))
                .sorted()
                .forEach(v -> lines.add(name + " " + field + " + " + v));
        return lines;
    }

    /** What this engine finds that the recorded one did not, and the other way round. */
    private static List<String> changes(Set<String> citations) throws IOException {
        if (Boolean.getBoolean("gold.record")) {
            Files.writeString(CITATIONS, String.join("\n", citations) + "\n", StandardCharsets.UTF_8);
        }
        Set<String> recorded = new TreeSet<>(Files.readAllLines(CITATIONS, StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        citations.stream().filter(c -> !recorded.contains(c)).forEach(c -> lines.add("gained: " + c));
        recorded.stream().filter(c -> !c.isBlank() && !citations.contains(c)).forEach(c -> lines.add("lost: " + c));
        return lines;
    }

    private static void print(Map<Field, Score> scores, List<String> differences, List<String> changes) {
        StringBuilder out = new StringBuilder("\nReadings of real documents against two readers\n");
        out.append(String.format(
                Locale.ROOT,
                "%-15s %9s %7s %7s %7s %5s %5s%n",
                "field",
                "precision",
                "recall",
                "F1",
                "floor",
                "+",
                "-"));
        scores.forEach((field, score) -> out.append(String.format(
                Locale.ROOT,
                "%-15s %9.3f %7.3f %7.3f %7.2f %5d %5d%n",
                field.name().toLowerCase(Locale.ROOT),
                score.precision(),
                score.recall(),
                score.f1(),
                field.floor(),
                score.inventions(),
                score.misses())));
        differences.forEach(line -> out.append(line).append('\n'));
        out.append(changes.isEmpty() ? "citations: as recorded\n" : String.join("\n", changes) + "\n");
        System.out.println(out);
    }
}
