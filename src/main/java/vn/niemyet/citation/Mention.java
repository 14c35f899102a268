package vn.niemyet.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Kind;
import vn.niemyet.model.NamedBody;

/**
 * One document named at one place, while it is being read.
 *
 * @param start index in the flat text; members of a list after the first begin at their own number
 * @param end index behind number and date
 * @param number without symbol while only an ordinal is known; absent for documents without number
 * @param body mark of the issuing body, empty where unknown
 * @param sure whether the registry knows the number's marks
 * @param completed codes of what the finder added
 */
record Mention(
        int start,
        int end,
        Optional<DocumentNumber> number,
        Optional<Kind> kind,
        String body,
        boolean sure,
        Optional<ScannedDate> date,
        Optional<NamedBody> named,
        List<String> completed) {

    Mention {
        completed = List.copyOf(completed);
    }

    /** Words that say nothing but where they stand. */
    static Mention ofWords(int start, int end) {
        return new Mention(
                start,
                end,
                Optional.empty(),
                Optional.empty(),
                "",
                true,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** An ordinal that still lacks its symbol. */
    boolean isBare() {
        return number.isPresent() && number.get().symbol().isEmpty();
    }

    Mention endingAt(int newEnd, Optional<ScannedDate> newDate) {
        return new Mention(start, newEnd, number, kind, body, sure, newDate, named, completed);
    }

    Mention dated(Optional<ScannedDate> shared) {
        return new Mention(start, end, number, kind, body, sure, shared, named, completed);
    }

    Mention namedBy(Optional<NamedBody> issuer) {
        return new Mention(start, end, number, kind, body, sure, date, issuer, completed);
    }

    /** The same mention with a number that was completed or mended after {@code model}, and the code of the reason. */
    Mention numbered(DocumentNumber whole, Mention model, String reason) {
        List<String> reasons = new ArrayList<>(completed);
        reasons.add(reason);
        return new Mention(start, end, Optional.of(whole), model.kind, model.body, true, date, named, reasons);
    }

    /** The same number as another mention of the document spells it. */
    Mention spelled(DocumentNumber other) {
        return new Mention(start, end, Optional.of(other), kind, body, sure, date, named, completed);
    }
}
