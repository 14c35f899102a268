package vn.niemyet.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.Known;
import vn.niemyet.model.Task;

/** The tasks of a reading: {@code {"item":"4","lead":["so-y-te"],…,"due":"2021-02-08",…}}. */
final class TaskJson {
    private TaskJson() {}

    static void write(JsonGenerator json, List<Task> tasks) throws IOException {
        json.writeArrayFieldStart("tasks");
        for (Task task : tasks) {
            write(json, task);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Task task) throws IOException {
        Optional<Deadline> deadline = task.deadline().map(Known::value);
        json.writeStartObject();
        ReadingJson.string(json, "item", ReadingJson.notEmpty(task.item()));
        ReadingJson.strings(json, "lead", task.leads().stream().map(Agency::id).toList());
        ReadingJson.strings(
                json, "support", task.supports().stream().map(Agency::id).toList());
        ReadingJson.string(json, "due", deadline.flatMap(Deadline::due).map(Deadline.Due::code));
        ReadingJson.string(
                json, "recurring", deadline.flatMap(Deadline::recurring).map(Deadline.Recurring::code));
        writeRelative(json, deadline.flatMap(Deadline::relative));
        json.writeStringField("text", task.text());
        json.writeEndObject();
    }

    private static void writeRelative(JsonGenerator json, Optional<Deadline.Relative> relative) throws IOException {
        if (relative.isEmpty()) {
            json.writeNullField("relative");
            return;
        }
        json.writeObjectFieldStart("relative");
        json.writeNumberField("days", relative.get().days());
        json.writeBooleanField("working", relative.get().working());
        ReadingJson.string(json, "from", relative.map(Deadline.Relative::from).filter(from -> !from.isEmpty()));
        json.writeEndObject();
    }
}
