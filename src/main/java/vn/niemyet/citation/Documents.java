package vn.niemyet.citation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.model.Citation;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.NamedBody;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Tier;

/**
 * The documents that one text cites in full, by number: what its shorter mentions can mean. All mentions of one document are
 * merged here.
 */
final class Documents {
    private static final int MOST = 8;

    private final Map<String, Set<Full>> bySlug = new HashMap<>();

    /**
     * A document whose year the text states.
     *
     * @param named whether the text names its body at all
     * @param placed whether it says of which province, district or central body it is
     */
    private record Full(Origin origin, int year, Optional<PartialDate> date, boolean named, boolean placed) {

        /** Whether the other one says as much of the same day and more of the body. */
        boolean isShadowOf(Full other) {
            boolean sameDay = date.isEmpty() || other.date().isEmpty() || date.equals(other.date());
            boolean sameBody = !named || origin.body().equals(other.origin().body());
            return !placed && other.placed() && year == other.year() && sameDay && sameBody;
        }
    }

    static Documents of(List<Citation> citations, List<Origin> origins) {
        Documents documents = new Documents();
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            if (citation.number().isPresent() && citation.year().isPresent()) {
                documents.add(citation.number().get(), origins.get(i), citation);
            }
        }
        return documents;
    }

    private void add(DocumentNumber number, Origin origin, Citation citation) {
        Set<Full> fulls = bySlug.computeIfAbsent(number.slug(), slug -> new LinkedHashSet<>(2));
        if (fulls.size() < MOST) {
            boolean named = citation.named().isPresent();
            fulls.add(new Full(origin, citation.year().orElseThrow(), citation.date(), named, isPlaced(citation)));
        }
    }

    /** {@code UBND tỉnh} alone is no place: it is the citing province unless the same document is placed elsewhere. */
    static boolean isPlaced(Citation citation) {
        return citation.named().filter(Documents::hasPlace).isPresent();
    }

    private static boolean hasPlace(NamedBody body) {
        return body.province().isPresent() || body.isLocal() || body.tier() == Tier.CENTRAL;
    }

    /** The documents that a mention can mean, one for each body and year: of its number, its year and its body as stated. */
    List<Origin> origins(Citation citation, Origin origin) {
        return candidates(citation, origin).stream()
                .map(Full::origin)
                .distinct()
                .toList();
    }

    /** The years that a mention without one can have. */
    List<Integer> years(Citation citation, Origin origin) {
        return candidates(citation, origin).stream().map(Full::year).distinct().toList();
    }

    private List<Full> candidates(Citation citation, Origin origin) {
        Set<Full> all = bySlug.getOrDefault(citation.number().orElseThrow().slug(), Set.of());
        List<Full> fitting =
                all.stream().filter(full -> fits(full, citation, origin)).toList();
        return fitting.stream()
                .filter(full -> fitting.stream().noneMatch(full::isShadowOf))
                .toList();
    }

    private static boolean fits(Full full, Citation citation, Origin origin) {
        boolean sameYear = citation.year().isEmpty() || citation.year().get() == full.year();
        boolean sameDay = citation.date().isEmpty()
                || citation.named().isEmpty()
                || full.date().isEmpty()
                || full.date().equals(citation.date());
        boolean samePlaceOrBody = (isPlaced(citation) && full.placed())
                ? full.origin().equals(origin)
                : full.origin().body().equals(origin.body());
        boolean sameBody = citation.named().isEmpty() || !full.named() || samePlaceOrBody;
        return sameYear && sameDay && sameBody;
    }
}
