package vn.niemyet.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Problem;

/** A problem as one line of JSON: {@code code, severity, path, line, column, message, hint}. */
public final class ProblemJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Messages messages;

    public ProblemJson(Messages messages) {
        this.messages = messages;
    }

    public String line(Problem problem) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("code", problem.code().id());
            json.writeStringField("severity", problem.severity().word());
            json.writeStringField("path", problem.place().path());
            json.writeNumberField("line", problem.place().line());
            json.writeNumberField("column", problem.place().column());
            json.writeStringField("message", messages.message(problem));
            json.writeStringField("hint", messages.hint(problem));
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
