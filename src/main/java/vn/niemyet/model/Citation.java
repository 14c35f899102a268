package vn.niemyet.model;

import java.util.List;
import java.util.Optional;
import vn.niemyet.text.Position;
import vn.niemyet.text.Span;

/**
 * A mention of another document as found in a text (viện dẫn), before and after it is resolved. An elliptic list
 * ({@code các Công điện số 540, 541, 570}) gives one citation per document.
 *
 * @param words the words that name it, on one line
 * @param number completed with the symbol of its list; absent for documents without one
 * @param kind from the number's mark or the head word
 * @param issuer the issuing body: its mark ({@code VPCP}) where the number has one, else its name
 * @param year of the number or the date; after resolution also one that was inferred
 * @param item path of the item it stands in, empty outside
 * @param span offsets in the file; list members after the first cover their own number and date only
 * @param position of the first character, for messages and the JSON's {@code line}
 * @param named the body that the words around it name as its issuer
 * @param completed what its own words do not say and the finder added: {@code list-symbol}, {@code alias},
 *     {@code damaged-symbol}, {@code day-without-year}
 */
public record Citation(
        String words,
        Optional<DocumentNumber> number,
        Optional<Kind> kind,
        Optional<String> issuer,
        Optional<PartialDate> date,
        Optional<Integer> year,
        Relation relation,
        String item,
        Span span,
        Position position,
        Optional<NamedBody> named,
        List<String> completed,
        Resolution resolution) {

    public Citation {
        completed = List.copyOf(completed);
    }

    /** The same mention with the document it means and the year that goes with it. */
    public Citation resolvedAs(Resolution found, Optional<Integer> itsYear) {
        return new Citation(
                words, number, kind, issuer, date, itsYear, relation, item, span, position, named, completed, found);
    }

    public Citation resolvedAs(Resolution found) {
        return resolvedAs(found, year);
    }

    /** The same words somewhere else. */
    Citation at(Span place, Position start) {
        return new Citation(
                words, number, kind, issuer, date, year, relation, item, place, start, named, completed, resolution);
    }
}
