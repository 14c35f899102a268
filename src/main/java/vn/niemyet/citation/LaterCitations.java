package vn.niemyet.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Citation;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;

/** Citations of documents that are newer than the paper that cites them: one of the two dates is wrong. */
final class LaterCitations {
    private LaterCitations() {}

    /**
     * @param day of the citing paper; an inferred one proves nothing
     */
    static List<Problem> problems(String path, Optional<Known<PartialDate>> day, List<Citation> citations) {
        Optional<PartialDate> written = day.filter(known -> !known.isInferred()).map(Known::value);
        return written.map(date -> citations.stream()
                        .filter(citation -> isLater(citation, date.latest()))
                        .map(citation -> Problem.of(
                                Code.CITATION_NEWER,
                                Place.of(path, citation.position()),
                                citation.words(),
                                date.toString()))
                        .toList())
                .orElse(List.of());
    }

    /** By its own words only: what was completed from elsewhere is no evidence. */
    private static boolean isLater(Citation citation, LocalDate day) {
        if (!citation.completed().isEmpty()) {
            return false;
        }
        boolean later =
                citation.date().map(date -> date.earliest().isAfter(day)).orElse(false);
        int year = citation.number().map(DocumentNumber::year).orElse(0);
        return later || year > day.getYear();
    }
}
