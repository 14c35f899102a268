package vn.niemyet.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.niemyet.model.Basis;
import vn.niemyet.model.Head;
import vn.niemyet.model.Known;
import vn.niemyet.model.Signature;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.source.Key;
import vn.niemyet.source.Source;
import vn.niemyet.text.Span;

/**
 * What each value of the head rests on: {@code "date":{"from":"text","line":14,"words":"ngày 11 tháng 5 năm 2021"}}. A value
 * that is unknown has no entry.
 */
final class BasisJson {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

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

    /** A signature rests on the officer's word where he named the signer, else on the block in the text. */
    private Known<Signature> known(Signature signature) {
        Optional<YamlNode.Scalar> officer = source.frontMatter().scalar(Key.SIGNER);
        Span span = officer.map(YamlNode.Scalar::span).orElse(signature.span());
        String words =
                WHITE_SPACE.matcher(source.text().slice(span)).replaceAll(" ").strip();
        return new Known<>(signature, officer.isPresent() ? Basis.FRONT_MATTER : Basis.TEXT, span, words);
    }
}
