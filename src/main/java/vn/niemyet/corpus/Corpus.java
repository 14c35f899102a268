package vn.niemyet.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Kind;
import vn.niemyet.registry.Registry;

/**
 * All directives and what binds them, immutable: the one value that lists, central documents, search, feeds and exports are
 * made from. Lists of entries are newest first; maps are sorted by their keys.
 *
 * @param byProvince by the id of the issuing body's province under its name at the time
 * @param byYear by year, {@code khong-ro-nam} for undated ones
 * @param byKind by kind id
 * @param agencies by agency id, then province id
 * @param cited by place: province (or {@code trung-uong}) and key, {@code trung-uong/98-tb-vpcp-2021}
 * @param citedBy who cites a held directive, by its id
 */
public record Corpus(
        Registry registry,
        List<Entry> entries,
        SortedMap<String, List<Entry>> byProvince,
        SortedMap<String, List<Entry>> byYear,
        SortedMap<String, List<Entry>> byKind,
        SortedMap<String, SortedMap<String, AgencyShelf>> agencies,
        SortedMap<String, CitedDocument> cited,
        Map<DirectiveId, List<Mention>> citedBy) {

    public List<CitedDocument> centralDocuments() {
        return cited.values().stream()
                .filter(document -> document.level() == vn.niemyet.model.Level.CENTRAL)
                .toList();
    }

    /** The document that a citation of {@code citing} means; nothing when it is unresolved. */
    public Optional<CitedDocument> cited(Entry citing, Citation citation) {
        return CitedDocument.placeOf(citation, citing).flatMap(place -> Optional.ofNullable(cited.get(place)));
    }

    public Optional<Kind> kind(String id) {
        return registry.kinds().byId(id);
    }

    public List<Mention> mentionsOf(Entry entry) {
        return citedBy.getOrDefault(entry.id(), List.of());
    }
}
