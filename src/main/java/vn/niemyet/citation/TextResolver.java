package vn.niemyet.citation;

import java.util.List;
import java.util.Optional;
import vn.niemyet.model.CentralDocument;
import vn.niemyet.model.Citation;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Level;
import vn.niemyet.model.NamedBody;
import vn.niemyet.model.Resolution;
import vn.niemyet.text.Slug;

/**
 * Resolves the citations of one text.
 *
 * @param documents what the text cites in full
 * @param years what its day and its numbers tell of a year left out
 */
record TextResolver(Citing citing, Documents documents, SeriesYear years, HeldDocuments held, KnownDocuments known) {

    Citation resolve(Citation citation, Origin origin) {
        if (citation.number().isEmpty()) {
            return citation.resolvedAs(unnumbered(citation, origin));
        }
        DocumentNumber number = citation.number().get();
        if (number.symbol().isEmpty()) {
            return citation.resolvedAs(unresolved(origin, CitationResolver.SYMBOL_UNKNOWN));
        }
        return citation.year().isEmpty() ? withoutYear(citation, origin) : withYear(citation, meant(citation, origin));
    }

    /** The body that a mention means: the one it places, else the one place that the text gives the same document. */
    private Origin meant(Citation citation, Origin origin) {
        List<Origin> origins = documents.origins(citation, origin);
        return Documents.isPlaced(citation) || origins.size() != 1 ? origin : origins.get(0);
    }

    private Citation withYear(Citation citation, Origin origin) {
        return withYear(citation, origin, citation.year().orElseThrow(), completion(citation));
    }

    /** The year stands in a fuller citation of the same text, or one document of the number is known, or the series tells. */
    private Citation withoutYear(Citation citation, Origin origin) {
        List<Integer> stated = documents.years(citation, origin);
        if (stated.size() == 1 && documents.origins(citation, origin).size() == 1) {
            return withYear(
                    citation,
                    meant(citation, origin),
                    stated.get(0),
                    Optional.of(CitationResolver.YEAR_OF_FULLER_CITATION));
        }
        if (!stated.isEmpty()) {
            return citation.resolvedAs(unresolved(origin, OriginReader.SEVERAL_FIT));
        }
        List<Candidate> candidates = known.candidates(citation.number().orElseThrow(), origin, citing.day(), held);
        if (candidates.size() > 1) {
            return citation.resolvedAs(unresolved(origin, OriginReader.SEVERAL_FIT));
        }
        return candidates.isEmpty() ? ofSeries(citation, origin) : ofKnown(citation, origin, candidates.get(0));
    }

    private Citation ofKnown(Citation citation, Origin origin, Candidate candidate) {
        Optional<Integer> year = candidate.date().map(date -> date.year());
        Resolution resolution = origin.doubt().isPresent()
                ? unresolved(origin, origin.doubt().get())
                : new Resolution.Inferred(candidate.key(), origin.level(), province(origin), candidate.reason());
        return citation.resolvedAs(resolution, year);
    }

    private Citation ofSeries(Citation citation, Origin origin) {
        Optional<SeriesYear.Inferred> year = years.of(citation);
        return year.isPresent()
                ? withYear(
                        citation,
                        origin,
                        year.get().year(),
                        Optional.of(year.get().reason()))
                : citation.resolvedAs(unresolved(origin, origin.doubt().orElse(CitationResolver.YEAR_UNKNOWN)));
    }

    private Citation withYear(Citation citation, Origin origin, int year, Optional<String> reason) {
        return citation.resolvedAs(resolution(citation, origin, year, reason), Optional.of(year));
    }

    private Resolution resolution(Citation citation, Origin origin, int year, Optional<String> reason) {
        DocumentNumber number = citation.number().orElseThrow();
        if (number.year() != 0 && number.year() != year) {
            return unresolved(origin, CitationResolver.CONTRADICTION);
        }
        if (origin.doubt().isPresent()) {
            return unresolved(origin, origin.doubt().get());
        }
        String key =
                known.heldKey(number, year, origin, held).orElseGet(() -> CitationKey.of(number, year, origin.body()));
        return reason.<Resolution>map(why -> new Resolution.Inferred(key, origin.level(), province(origin), why))
                .orElseGet(() -> new Resolution.Read(key, origin.level(), province(origin)));
    }

    /** Documents without number are known by kind, body and day; laws by what the registry calls them. */
    private Resolution unnumbered(Citation citation, Origin origin) {
        Optional<CentralDocument> law = known.lawNamed(citation);
        if (law.isPresent()) {
            return new Resolution.Inferred(law.get().key(), Level.CENTRAL, KnownDocuments.IN_REGISTRY);
        }
        if (origin.doubt().isPresent()
                || citation.date().isEmpty()
                || citation.named().isEmpty()) {
            return unresolved(origin, origin.doubt().orElse(OriginReader.BODY_UNKNOWN));
        }
        NamedBody body = citation.named().get();
        String key = CitationKey.unnumbered(
                citation.kind().map(Kind::id).orElse("cv"),
                body.agency().orElseGet(() -> Slug.of(LocalNames.full(body.name()))),
                citation.date().get());
        return completion(citation)
                .<Resolution>map(why -> new Resolution.Inferred(key, origin.level(), province(origin), why))
                .orElseGet(() -> new Resolution.Read(key, origin.level(), province(origin)));
    }

    /** Why a citation whose words say less than it holds is inferred. */
    private static Optional<String> completion(Citation citation) {
        return citation.completed().stream()
                .findFirst()
                .map(code -> code.equals(YearlessDay.DAY_WITHOUT_YEAR) ? SeriesYear.YEAR_OF_CITING_DOCUMENT : code);
    }

    private static Resolution unresolved(Origin origin, String reason) {
        return new Resolution.Unresolved(origin.level(), reason);
    }

    /** The province, where it is not the citing document's own. */
    private Optional<String> province(Origin origin) {
        return origin.province().filter(id -> !citing.province().equals(Optional.of(id)));
    }
}
