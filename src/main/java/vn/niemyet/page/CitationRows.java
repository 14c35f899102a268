package vn.niemyet.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.corpus.CitedDocument;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Relation;
import vn.niemyet.model.Resolution;
import vn.niemyet.page.view.CitationRow;

/** Makes the list of a directive's citations, each with its outcome; the same document in the same item stands once. */
final class CitationRows {
    private final Edition edition;
    private final TaskRows tasks;

    CitationRows(Edition edition) {
        this.edition = edition;
        this.tasks = TaskRows.timeless(edition);
    }

    List<CitationRow> of(Entry entry) {
        Map<String, CitationRow> rows = new LinkedHashMap<>();
        for (Citation citation : entry.citations()) {
            CitationRow row = row(entry, citation);
            rows.putIfAbsent((row.address().isEmpty() ? row.words() : row.address()) + "#" + row.item(), row);
        }
        return List.copyOf(rows.values());
    }

    private CitationRow row(Entry entry, Citation citation) {
        Optional<CitedDocument> document = edition.cited(citation, entry);
        Resolution resolution = citation.resolution();
        return new CitationRow(
                citation.words(),
                document.map(CitedDocument::name).orElse(""),
                document.map(CitedDocument::address).orElse(""),
                citation.relation() == Relation.CITES
                        ? ""
                        : edition.words().get("relation." + citation.relation().word()),
                citation.item().isEmpty() ? "" : tasks.label(citation.item()),
                TaskRows.anchor(entry, citation.item()),
                resolution.word(),
                reason(resolution));
    }

    private String reason(Resolution resolution) {
        String code = resolution instanceof Resolution.Inferred inferred
                ? inferred.reason()
                : resolution instanceof Resolution.Unresolved open ? open.reason() : "";
        String key = "reason." + code;
        return edition.words().has(key) ? edition.words().get(key) : code;
    }
}
