package vn.niemyet.intake.word;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.niemyet.intake.paper.NumberForm;

/** The notes that the text refers to, in the order of their marks: {@code [1]} for the first footnote, {@code [i]} for an endnote. */
final class Notes {
    private final Map<String, String> marks = new LinkedHashMap<>();
    private int footnotes;
    private int endnotes;

    /** The mark of a footnote ({@code w:footnoteReference}). */
    String footnote(String id) {
        return marks.computeIfAbsent("w:footnote " + id, note -> "[" + ++footnotes + "]");
    }

    String endnote(String id) {
        return marks.computeIfAbsent("w:endnote " + id, note -> "[" + NumberForm.print(++endnotes, "lowerRoman") + "]");
    }

    /** Element name and id of each note, {@code w:footnote 2}, with its mark, in the order of the marks. */
    Map<String, String> marks() {
        return new LinkedHashMap<>(marks);
    }
}
