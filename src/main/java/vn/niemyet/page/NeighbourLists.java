package vn.niemyet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.niemyet.corpus.CitedDocument;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.Mention;
import vn.niemyet.model.Level;
import vn.niemyet.model.Relation;
import vn.niemyet.page.view.DirectiveView;
import vn.niemyet.page.view.Link;
import vn.niemyet.page.view.Row;

/** Other directives that carry out, or at least cite, the central documents that one cites. */
final class NeighbourLists {
    private static final int DOCUMENTS = 3;
    private static final int SHOWN = 4;

    private final Edition edition;

    NeighbourLists(Edition edition) {
        this.edition = edition;
    }

    List<DirectiveView.Neighbours> of(Entry entry, List<CitedDocument> cited) {
        List<DirectiveView.Neighbours> groups = new ArrayList<>();
        for (CitedDocument document : cited) {
            if (document.level() == Level.CENTRAL && groups.size() < DOCUMENTS) {
                neighbours(entry, document).ifPresent(groups::add);
            }
        }
        return groups;
    }

    /** Those that carry the document out beside one that does; else all that cite it. A look at few of the mentions is enough. */
    private Optional<DirectiveView.Neighbours> neighbours(Entry entry, CitedDocument document) {
        List<Row> carrying = carries(entry, document)
                ? others(entry, document, mention -> mention.citation().relation() == Relation.CARRIES_OUT)
                : List.of();
        List<Row> others = carrying.isEmpty() ? others(entry, document, mention -> true) : carrying;
        Link link = new Link(document.name(), document.address());
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new DirectiveView.Neighbours(link, !carrying.isEmpty(), others));
    }

    private boolean carries(Entry entry, CitedDocument document) {
        return entry.citations().stream()
                .filter(citation -> citation.relation() == Relation.CARRIES_OUT)
                .anyMatch(citation ->
                        edition.cited(citation, entry).filter(document::equals).isPresent());
    }

    private List<Row> others(Entry entry, CitedDocument document, Predicate<Mention> which) {
        return document.mentions().stream()
                .filter(which)
                .map(Mention::citing)
                .filter(other -> !other.id().equals(entry.id()))
                .distinct()
                .limit(SHOWN)
                .map(edition.rows()::of)
                .toList();
    }
}
