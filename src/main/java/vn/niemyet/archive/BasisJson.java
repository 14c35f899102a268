package vn.niemyet.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import vn.niemyet.model.Basis;
import vn.niemyet.model.Head;
import vn.niemyet.model.Known;
import vn.niemyet.model.Signature;
import vn.niemyet.source.Source;

/**
 * What each value of the head rests on: {@code "date":{"from":"text","line":14,"words":"ngày 11 tháng 5 năm 2021"}}. A value
 * that is unknown has no entry.
 */
final class BasisJson {
    private final JsonGenerator json;
    private final Source source;

    private BasisJson(JsonGenerator json, Source source) {
        this.json = json;
        this.source = source;
    }

    static void write(JsonGenerator json, Reading reading) throws IOException {
        BasisJson basis = new BasisJson(json, reading.source());
        Head head = reading.directive().head();
        json.writeObjectFieldStart("basis");
        basis.write("number", ReadingJson.numberOf(head));
        basis.write("kind", head.kind());
        basis.write("date", head.date());
        basis.write("place", head.place());
        basis.write("province", head.province());
        basis.write("issuer", head.issuer());
        basis.write("subject", head.subject());
        basis.write("signature", reading.directive().signature().map(basis::known));
        json.writeEndObject();
    }

    private void write(String key, Optional<? extends Known<?>> value) throws IOException {
        if (value.isPresent()) {
            json.writeObjectFieldStart(key);
            json.writeStringField("from", value.get().basis().word());
            json.writeNumberField(
                    "line", source.text().positionOf(value.get().span().start()).line());
            json.writeStringField("words", value.get().words());
            json.writeEndObject();
        }
    }

    /** A signature stands in the text, unless an officer named the signer above it. */
    private Known<Signature> known(Signature signature) {
        boolean above = signature.span().end() <= source.bodyStart()
                && !source.frontMatter().isEmpty();
        String words = String.join(" ", source.text().slice(signature.span()).split("\\s+", -1))
                .strip();
        return new Known<>(signature, above ? Basis.FRONT_MATTER : Basis.TEXT, signature.span(), words);
    }
}
