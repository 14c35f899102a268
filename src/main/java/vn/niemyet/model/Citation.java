package vn.niemyet.model;

import java.util.Optional;
import vn.niemyet.text.Span;

/**
 * A mention of another document as found in a text (viện dẫn), before and after it is resolved. An elliptic list
 * ({@code các Công điện số 540, 541, 570}) gives one citation per document.
 *
 * @param words the words that name it, on one line
 * @param number completed with the symbol of its list; absent for documents without one
 * @param kind from the head word or the number's mark
 * @param issuer the issuing body: its mark ({@code VPCP}) where the number has one, else its name
 * @param item path of the item it stands in, empty outside
 * @param span offsets in the file; list members after the first cover their own number only
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
        Resolution resolution) {

    public Citation resolvedAs(Resolution found) {
        return new Citation(words, number, kind, issuer, date, year, relation, item, span, found);
    }
}
