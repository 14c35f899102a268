package vn.niemyet.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One document as two people read it, their differences settled ({@code src/test/gold/*.json}): facts only, no sentence of
 * the text.
 */
record GoldFile(Path text, Facts facts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Every annotated document whose text is at hand in {@code shared}. */
    static List<GoldFile> all(Path gold, Path shared) {
        try (Stream<Path> files = Files.list(gold)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> read(file, shared))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static GoldFile read(Path file, Path shared) {
        try {
            JsonNode json = JSON.readTree(file.toFile());
            String name = json.get("file").asText();
            Path seed = shared.resolve("seeds").resolve(name);
            return new GoldFile(
                    Files.exists(seed) ? seed : shared.resolve("corpus").resolve(name), facts(json));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Facts facts(JsonNode json) {
        Set<String> citations = new HashSet<>();
        Set<String> years = new HashSet<>();
        for (JsonNode citation : json.get("citations")) {
            String number =
                    citation.path("number").isNull() || citation.path("number").isMissingNode()
                            ? citation.path("kind").asText() + " "
                                    + citation.path("date").asText()
                            : citation.get("number").asText();
            citations.add(Form.number(number));
            if (!citation.path("year").isNull() && !citation.path("year").isMissingNode()) {
                years.add(Form.number(number) + " @" + citation.get("year").asText());
            }
        }
        return new Facts(
                one(json, "number", Form::number),
                one(json, "date", s -> s),
                one(json, "kind", s -> s),
                one(json, "province", s -> s),
                one(json, "issuer", Form::name),
                one(json, "signer", Form::name),
                citations,
                years,
                many(json, "leads", Form::name),
                many(json, "supports", Form::name),
                many(json, "deadlines", s -> s));
    }

    private static Set<String> one(JsonNode json, String field, java.util.function.UnaryOperator<String> form) {
        JsonNode value = json.path(field);
        return value.isNull() || value.isMissingNode() || value.asText().isBlank()
                ? Set.of()
                : Set.of(form.apply(value.asText()));
    }

    private static Set<String> many(JsonNode json, String field, java.util.function.UnaryOperator<String> form) {
        Set<String> values = new HashSet<>();
        json.path(field).forEach(value -> values.add(form.apply(value.asText())));
        return values;
    }
}
