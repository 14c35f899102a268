package vn.niemyet.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Citation;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Resolution;

/** The citations of a reading, in the order of the text. */
final class CitationJson {
    private CitationJson() {}

    static void write(JsonGenerator json, List<Citation> citations) throws IOException {
        json.writeArrayFieldStart("citations");
        for (Citation citation : citations) {
            write(json, citation);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Citation citation) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", citation.words());
        ReadingJson.string(json, "number", citation.number().map(DocumentNumber::notation));
        ReadingJson.string(json, "kind", citation.kind().map(ReadingJson::markOf));
        ReadingJson.string(json, "issuer", citation.issuer());
        json.writeStringField("level", citation.resolution().level().word());
        ReadingJson.string(json, "date", citation.date().map(PartialDate::toString));
        writeYear(json, citation.year());
        ReadingJson.string(json, "key", citation.resolution().key());
        ReadingJson.string(json, "item", ReadingJson.notEmpty(citation.item()));
        json.writeStringField("relation", citation.relation().word());
        json.writeStringField("basis", citation.resolution().word());
        ReadingJson.string(json, "reason", reasonOf(citation.resolution()));
        json.writeNumberField("line", citation.position().line());
        json.writeNumberField("start", citation.span().start());
        json.writeNumberField("end", citation.span().end());
        json.writeEndObject();
    }

    private static void writeYear(JsonGenerator json, Optional<Integer> year) throws IOException {
        if (year.isPresent()) {
            json.writeNumberField("year", year.get());
        } else {
            json.writeNullField("year");
        }
    }

    private static Optional<String> reasonOf(Resolution resolution) {
        if (resolution instanceof Resolution.Inferred inferred) {
            return Optional.of(inferred.reason());
        }
        return resolution instanceof Resolution.Unresolved unresolved
                ? Optional.of(unresolved.reason())
                : Optional.empty();
    }
}
