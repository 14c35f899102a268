package vn.niemyet.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.niemyet.corpus.CitedDocument;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Relation;
import vn.niemyet.model.Resolution;
import vn.niemyet.page.view.CitationRow;
import vn.niemyet.page.view.Link;

/**
 * Makes the list of what a directive cites: one line for each document with all the items that cite it, and one for each
 * wording that no document could be told for.
 */
final class CitationRows {
    private final Edition edition;
    private final TaskRows tasks;

    CitationRows(Edition edition) {
        this.edition = edition;
        this.tasks = TaskRows.timeless(edition);
    }

    List<CitationRow> of(Entry entry) {
        Map<String, List<Citation>> documents = new LinkedHashMap<>();
        for (Citation citation : entry.citations()) {
            String key = citation.resolution().key().orElse("\"" + citation.words());
            documents.computeIfAbsent(key, k -> new ArrayList<>(1)).add(citation);
        }
        return documents.values().stream().map(group -> row(entry, group)).toList();
    }

    private CitationRow row(Entry entry, List<Citation> citations) {
        Citation best = best(citations);
        Optional<CitedDocument> document = edition.cited(best, entry);
        return new CitationRow(
                best.words(),
                document.map(CitedDocument::name).orElse(""),
                document.map(CitedDocument::address).orElse(""),
                relations(citations),
                items(entry, citations),
                best.resolution().word(),
                reason(best.resolution()));
    }

    /** The mention that says most: what was read once was not inferred. */
    private static Citation best(List<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.resolution() instanceof Resolution.Read)
                .findFirst()
                .orElse(citations.get(0));
    }

    private String relations(List<Citation> citations) {
        return citations.stream()
                .map(Citation::relation)
                .filter(relation -> relation != Relation.CITES)
                .distinct()
                .sorted()
                .map(relation -> edition.words().get("relation." + relation.word()))
                .collect(Collectors.joining(", "));
    }

    private List<Link> items(Entry entry, List<Citation> citations) {
        Set<String> paths = new LinkedHashSet<>();
        citations.forEach(citation -> paths.add(citation.item()));
        paths.remove("");
        return paths.stream()
                .map(path -> new Link(tasks.label(path), "#" + entry.directive().anchor(path)))
                .filter(link -> link.address().length() > 1)
                .toList();
    }

    private String reason(Resolution resolution) {
        String code = resolution instanceof Resolution.Inferred inferred
                ? inferred.reason()
                : resolution instanceof Resolution.Unresolved open ? open.reason() : "";
        String key = "reason." + code;
        return edition.words().has(key) ? edition.words().get(key) : code;
    }
}
