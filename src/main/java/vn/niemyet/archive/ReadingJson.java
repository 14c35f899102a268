package vn.niemyet.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Directive;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Head;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.model.Province;
import vn.niemyet.model.Recipient;
import vn.niemyet.model.Signature;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Problem;

/**
 * A reading as one line of JSON, its keys in the order of the public contract; what is unknown is {@code null} or an empty
 * list. The words of problems are in the language of the messages it was made with.
 */
public final class ReadingJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Messages messages;

    public ReadingJson(Messages messages) {
        this.messages = messages;
    }

    /** Where a text that is held by the portal stands there: its id {@code lai-chau/2021/1229-ubnd-vx} and its address. */
    public record Held(String id, String url) {}

    /** One line without its line end, of a text that no portal holds. */
    public String line(Reading reading) {
        return line(reading, Optional.empty());
    }

    /** One line without its line end; of a text that is held with {@code id} and {@code url} at the front. */
    public String line(Reading reading, Optional<Held> held) {
        StringWriter line = new StringWriter(2048);
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            write(json, reading, held);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }

    private void write(JsonGenerator json, Reading reading, Optional<Held> held) throws IOException {
        Directive directive = reading.directive();
        json.writeStartObject();
        if (held.isPresent()) {
            json.writeStringField("id", held.get().id());
            json.writeStringField("url", held.get().url());
        }
        json.writeStringField("file", directive.file());
        writeHead(json, directive.head());
        strings(
                json,
                "addressees",
                directive.addressees().stream().map(Recipient::words).toList());
        strings(
                json,
                "recipients",
                directive.recipients().stream().map(Recipient::words).toList());
        writeSignature(json, directive.signature());
        strings(
                json,
                "mentioned",
                directive.mentioned().stream().map(Agency::id).toList());
        TaskJson.write(json, directive.tasks());
        CitationJson.write(json, reading.citations());
        BasisJson.write(json, reading);
        writeProblems(json, reading.problems());
        json.writeEndObject();
    }

    private static void writeHead(JsonGenerator json, Head head) throws IOException {
        string(json, "number", numberOf(head).map(known -> known.value().notation()));
        string(json, "kind", head.kind().map(known -> markOf(known.value())));
        json.writeStringField("family", head.family().word());
        string(json, "date", head.date().map(known -> known.value().toString()));
        string(json, "place", head.place().map(Known::value));
        string(json, "province", head.province().map(Known::value).map(Province::id));
        string(json, "issuer", head.issuer().map(Known::value).map(Issuer::name));
        string(json, "subject", head.subject().map(Known::value));
    }

    /** The number, unless its ordinal was left blank: a blank stays unknown. */
    static Optional<Known<DocumentNumber>> numberOf(Head head) {
        return head.number().filter(known -> known.value().isComplete());
    }

    /** {@code TB}; kinds without a mark go by their id. */
    static String markOf(Kind kind) {
        return kind.mark().isEmpty() ? kind.id() : kind.mark();
    }

    private static void writeSignature(JsonGenerator json, Optional<Signature> signature) throws IOException {
        if (signature.isEmpty()) {
            json.writeNullField("signature");
            return;
        }
        json.writeObjectFieldStart("signature");
        writeSigner(json, signature.get());
        if (!signature.get().others().isEmpty()) {
            json.writeArrayFieldStart("others");
            for (Signature other : signature.get().others()) {
                json.writeStartObject();
                writeSigner(json, other);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeSigner(JsonGenerator json, Signature signature) throws IOException {
        string(json, "name", notEmpty(signature.name()));
        string(json, "position", notEmpty(signature.position()));
        strings(json, "chain", signature.chain());
    }

    private void writeProblems(JsonGenerator json, List<Problem> problems) throws IOException {
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems.stream().sorted(Problem.ORDER).toList()) {
            json.writeStartObject();
            json.writeStringField("code", problem.code().id());
            json.writeStringField("severity", problem.severity().word());
            json.writeNumberField("line", problem.place().line());
            json.writeNumberField("column", problem.place().column());
            json.writeStringField("message", messages.message(problem));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static Optional<String> notEmpty(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    static void string(JsonGenerator json, String key, Optional<String> value) throws IOException {
        json.writeFieldName(key);
        @Nullable String words = value.orElse(null);
        if (words == null) {
            json.writeNull();
        } else {
            json.writeString(words);
        }
    }

    static void strings(JsonGenerator json, String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
