package vn.niemyet.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.corpus.CitedDocument;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.Mention;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Relation;
import vn.niemyet.page.view.RelationMap;
import vn.niemyet.page.view.RelationMap.Side;

/**
 * The place of a directive among others: on one side what it cites, on the other who cites it, what weighs most first. Reads
 * as two lists.
 */
final class RelationMaps {
    private static final int SHOWN = 6;

    /** What a reader wants to know first: whether it still holds, then what it rests on. */
    private static final List<Relation> BY_WEIGHT = List.of(
            Relation.REPLACES,
            Relation.REPEALS,
            Relation.AMENDS,
            Relation.CORRECTS,
            Relation.CARRIES_OUT,
            Relation.BASIS,
            Relation.COPIES,
            Relation.CITES);

    private static final Comparator<Edge> HEAVIEST_FIRST =
            Comparator.comparingInt(edge -> BY_WEIGHT.indexOf(edge.relation()));

    private final Edition edition;

    RelationMaps(Edition edition) {
        this.edition = edition;
    }

    /** A document at the other end, with the relation that weighs most. */
    private record Edge(Relation relation, String name, String words, String address) {
        Edge heavier(Edge other) {
            return HEAVIEST_FIRST.compare(this, other) <= 0 ? this : other;
        }
    }

    /** Nothing for a directive that stands alone. */
    Optional<RelationMap> of(Entry entry, List<Mention> mentions) {
        Side cites = side(cited(entry));
        Side citedBy = side(citing(entry, mentions));
        return cites.rows().isEmpty() && citedBy.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new RelationMap(cites, citedBy));
    }

    private List<Edge> cited(Entry entry) {
        Map<String, Edge> edges = new LinkedHashMap<>();
        for (Citation citation : entry.citations()) {
            edition.cited(citation, entry)
                    .filter(document -> !document.address().equals(entry.address()))
                    .ifPresent(document ->
                            edges.merge(document.address(), edge(citation.relation(), document), Edge::heavier));
        }
        return new ArrayList<>(edges.values());
    }

    private static Edge edge(Relation relation, CitedDocument document) {
        String words = document.held().map(Entry::title).orElse("");
        return new Edge(relation, document.name(), words, document.address());
    }

    private static List<Edge> citing(Entry entry, List<Mention> mentions) {
        Map<String, Edge> edges = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            Entry citing = mention.citing();
            Edge edge =
                    new Edge(mention.citation().relation(), OfficialName.of(citing), citing.title(), citing.address());
            if (!citing.id().equals(entry.id())) {
                edges.merge(citing.address(), edge, Edge::heavier);
            }
        }
        return new ArrayList<>(edges.values());
    }

    private Side side(List<Edge> edges) {
        edges.sort(HEAVIEST_FIRST);
        List<Edge> shown = edges.subList(0, Math.min(SHOWN, edges.size()));
        return new Side(shown.stream().map(this::row).toList(), edges.size() - shown.size());
    }

    private RelationMap.Row row(Edge edge) {
        return new RelationMap.Row(
                edge.relation().word(),
                edition.words().get("relation." + edge.relation().word()),
                edge.name(),
                edge.words(),
                edge.address());
    }
}
