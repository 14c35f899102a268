package vn.niemyet.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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

    /** What the directive carries out stands before what it only cites. */
    List<DirectiveView.Neighbours> of(Entry entry, List<CitedDocument> cited) {
        Set<CitedDocument> carried = carriedOutBy(entry);
        List<CitedDocument> central = cited.stream()
                .filter(document -> document.level() == Level.CENTRAL)
                .sorted(Comparator.comparing(document -> !carried.contains(document)))
                .toList();
        List<DirectiveView.Neighbours> groups = new ArrayList<>();
        for (CitedDocument document : central) {
            if (groups.size() < DOCUMENTS) {
                group(entry, document, carried.contains(document)).ifPresent(groups::add);
            }
        }
        return groups;
    }

    private Set<CitedDocument> carriedOutBy(Entry entry) {
        return entry.citations().stream()
                .filter(citation -> citation.relation() == Relation.CARRIES_OUT)
                .flatMap(citation -> edition.cited(citation, entry).stream())
                .collect(Collectors.toSet());
    }

    /** Those that carry the document out beside one that does; else all that cite it. A look at few of the mentions is enough. */
    private Optional<DirectiveView.Neighbours> group(Entry entry, CitedDocument document, boolean carries) {
        List<Row> carrying = carries
                ? others(entry, document, mention -> mention.citation().relation() == Relation.CARRIES_OUT)
                : List.of();
        List<Row> others = carrying.isEmpty() ? others(entry, document, mention -> true) : carrying;
        Link link = new Link(document.name(), document.address());
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new DirectiveView.Neighbours(link, !carrying.isEmpty(), others));
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
