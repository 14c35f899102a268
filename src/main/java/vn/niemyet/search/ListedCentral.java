package vn.niemyet.search;

import java.util.Comparator;
import java.util.Optional;
import vn.niemyet.corpus.CitedDocument;
import vn.niemyet.corpus.Mention;
import vn.niemyet.model.CentralDocument;
import vn.niemyet.model.Citation;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Kind;
import vn.niemyet.model.PartialDate;
import vn.niemyet.registry.Registry;

/**
 * A central document as search lists it: what its mentions and the registry say of it.
 *
 * @param date the whole date where a mention or the registry has it, else the year
 * @param issuer id of the issuing body, where the registry knows it
 */
record ListedCentral(
        CitedDocument document,
        Optional<DocumentNumber> number,
        Optional<PartialDate> date,
        Optional<Kind> kind,
        Optional<String> issuer) {

    /** Newest first; undated last; then by key. */
    static final Comparator<ListedCentral> NEWEST_FIRST = Comparator.comparing(
                    (ListedCentral listed) -> listed.date().orElse(new PartialDate(1, 0, 0)), Comparator.reverseOrder())
            .thenComparing(listed -> listed.document().key());

    /** {@code Luật số 33/2013/QH13 ngày 19/6/2013: Phòng, chống thiên tai}; the name alone where nobody noted the subject. */
    String title() {
        return document.name()
                + document.registered()
                        .map(CentralDocument::subject)
                        .filter(subject -> !subject.isEmpty())
                        .map(subject -> ": " + subject)
                        .orElse("");
    }

    static ListedCentral of(CitedDocument document, Registry registry) {
        Optional<CentralDocument> registered = document.registered();
        Optional<DocumentNumber> number = document.mentions().stream()
                .flatMap(mention -> mention.citation().number().stream())
                .findFirst();
        return new ListedCentral(
                document,
                number,
                registered.flatMap(CentralDocument::date).or(() -> date(document)),
                registered
                        .flatMap(known -> registry.kinds().byId(known.kindId()))
                        .or(() -> document.mentions().stream()
                                .flatMap(mention -> mention.citation().kind().stream())
                                .findFirst()),
                registered
                        .flatMap(known -> registry.agencies().byId(known.issuer()))
                        .or(() -> number.flatMap(known -> registry.agencies().centralByMark(lastMark(known))))
                        .map(vn.niemyet.model.Agency::id));
    }

    private static Optional<PartialDate> date(CitedDocument document) {
        Optional<PartialDate> day = document.mentions().stream()
                .flatMap(mention -> mention.citation().date().stream())
                .max(Comparator.comparing(PartialDate::hasDay));
        return day.or(() -> document.mentions().stream()
                .map(Mention::citation)
                .flatMap(citation -> year(citation).stream())
                .findFirst()
                .flatMap(year -> PartialDate.of(year, 0, 0)));
    }

    private static Optional<Integer> year(Citation citation) {
        Optional<Integer> inNumber = citation.number().map(DocumentNumber::year).filter(year -> year != 0);
        return inNumber.isPresent() ? inNumber : citation.year();
    }

    /** {@code VPCP} of {@code TB-VPCP}: the body behind a number of the State. */
    private static String lastMark(DocumentNumber number) {
        String symbol = number.symbol();
        return symbol.substring(Math.max(symbol.lastIndexOf('-'), symbol.lastIndexOf('/')) + 1);
    }
}
