package vn.niemyet.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.niemyet.archive.Reading;
import vn.niemyet.pipeline.SingleTexts;

/** Real documents as another office, another scanner or another portal would have given them: what they say stays the same. */
class VariantsIT {
    private static final Path SHARED = Path.of("..", "shared");
    private static final Path GOLD = Path.of("src", "test", "gold");

    @TempDir
    private Path folder;

    static Stream<Arguments> variants() {
        return Stream.of(
                variant("blanks before marks", text -> text.replaceAll("(\\p{L}|\\d)([,;:]) ", "$1 $2 ")),
                variant("no blank behind a comma", text -> text.replaceAll(", (?=\\p{Lu})", ",")),
                variant("lines set in", text -> text.replaceAll("(?m)^(?=\\S)", "   ")),
                variant("blanks at line ends", text -> text.replaceAll("(?m)$", "  ")),
                variant("blanks that do not break", text -> text.replace(' ', '\u00A0')),
                variant("two blanks for one", text -> text.replaceAll("(?<=\\p{L}) (?=\\p{L})", "  ")),
                variant("marks and letters apart", text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
                variant("long strokes", text -> text.replace(" - ", " – ")),
                variant("plus for dash", text -> text.replaceAll("(?m)^(\\s*)- ", "$1+ ")),
                variant("dots for dashes", text -> text.replaceAll("(?m)^(\\s*)- ", "$1• ")),
                variant("tabs behind dashes", text -> text.replaceAll("(?m)^- ", "-\t")),
                variant(
                        "the older place of tone marks",
                        text -> text.replace("Ủy ban", "Uỷ ban")
                                .replace("ủy ban", "uỷ ban")
                                .replace("hóa", "hoá")),
                variant("departments in small letters", text -> small(text, "Sở", "(?=\\p{Lu})")),
                variant("committees in small letters", text -> small(text, "Ủy ban nhân dân", "")),
                variant("titles in small letters", text -> small(small(text, "Giám đốc", ""), "Chủ tịch", "")));
    }

    private static Arguments variant(String name, UnaryOperator<String> change) {
        return Arguments.of(name, change);
    }

    /** The words in small letters wherever they stand inside a sentence. */
    private static String small(String text, String words, String behind) {
        return text.replaceAll(
                "(?<=[\\p{Ll},;] )" + words + " " + behind,
                Character.toLowerCase(words.charAt(0)) + words.substring(1) + " ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void sayTheSame(String name, UnaryOperator<String> change) throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "the real texts are not at hand: ../shared is missing");
        SingleTexts texts = SingleTexts.withEngineRegistries();
        List<String> differences = new ArrayList<>();
        for (GoldFile gold : GoldFile.all(GOLD, SHARED)) {
            Path file = folder.resolve(String.valueOf(gold.text().getFileName()));
            String text = Files.readString(gold.text(), StandardCharsets.UTF_8);
            Files.writeString(file, change.apply(text), StandardCharsets.UTF_8);
            Facts before = facts(texts, gold.text(), gold);
            Facts after = facts(texts, file, gold);
            for (Field field : Field.values()) {
                if (!field.of(before).equals(field.of(after))) {
                    differences.add(
                            file.getFileName() + " " + field + ": " + field.of(before) + " became " + field.of(after));
                }
            }
        }
        assertThat(differences).as(name).isEmpty();
    }

    private static Facts facts(SingleTexts texts, Path file, GoldFile gold) {
        Reading reading = texts.read(file).value().orElseThrow();
        return EngineFacts.of(reading, gold.facts());
    }
}
