package vn.niemyet.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.niemyet.intake.TakenIn;

/** A paper that was taken in as one line of JSON: {@code file, text, attachment, sha256}. */
final class TakenInJson {
    private TakenInJson() {}

    static String line(TakenIn taken) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("file", taken.file());
        line.put("text", taken.text());
        line.put("attachment", taken.attachment().isEmpty() ? null : taken.attachment());
        line.put("sha256", taken.sha256());
        return line.toString();
    }
}
