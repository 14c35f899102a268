package vn.niemyet.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Directive;
import vn.niemyet.model.Relation;
import vn.niemyet.model.Resolution;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;
import vn.niemyet.text.Span;

/** The citations of one text, by their place in it, while an officer's words are applied to them. */
final class MendedText {
    private final Scan scan;
    private final Directive directive;
    private final NavigableMap<Integer, Citation> citations = new TreeMap<>();

    MendedText(FlatText flat, Directive directive, List<Citation> found) {
        this.scan = new Scan(flat);
        this.directive = directive;
        found.forEach(this::put);
    }

    /** In the order of the text. */
    List<Citation> citations() {
        return List.copyOf(citations.values());
    }

    /** Takes the citations of these words out; false where there are none. */
    boolean remove(String words) {
        List<Citation> named = named(words);
        List<Citation> meant = named.isEmpty() ? touched(places(words)) : named;
        meant.forEach(citation -> citations.remove(citation.span().start()));
        return !meant.isEmpty();
    }

    /** Says what these words mean: in the citations with exactly these words, else wherever they stand; false where nowhere. */
    boolean resolve(String words, Resolution resolution) {
        List<Citation> named = named(words);
        if (!named.isEmpty()) {
            named.forEach(citation -> put(citation.resolvedAs(resolution)));
            return true;
        }
        List<Mention> places = places(words);
        List<Mention> free =
                places.stream().filter(place -> overlapping(place).isEmpty()).toList();
        touched(places).forEach(citation -> put(citation.resolvedAs(resolution)));
        add(free, resolution);
        return !places.isEmpty();
    }

    private void put(Citation citation) {
        citations.put(citation.span().start(), citation);
    }

    private void add(List<Mention> places, Resolution resolution) {
        List<String> items = ItemPaths.of(places, scan, directive.items());
        for (int i = 0; i < places.size(); i++) {
            Mention place = places.get(i);
            Relation relation = RelationReader.read(scan, List.of(place)).get(0);
            put(CitationFinder.citation(scan, place, relation, items.get(i)).resolvedAs(resolution));
        }
    }

    private List<Citation> named(String words) {
        String key = Folding.key(words);
        return citations.values().stream()
                .filter(citation -> Folding.key(citation.words()).equals(key))
                .toList();
    }

    private List<Citation> touched(List<Mention> places) {
        return places.stream()
                .map(this::overlapping)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** Citations never overlap each other, so that only neighbours can touch a place. */
    private List<Citation> overlapping(Mention place) {
        Span span = span(place);
        List<Citation> touched = new ArrayList<>(1);
        Map.Entry<Integer, Citation> before = citations.floorEntry(span.start());
        if (before != null && before.getValue().span().overlaps(span)) {
            touched.add(before.getValue());
        }
        touched.addAll(citations.subMap(span.start(), false, span.end(), false).values());
        return touched;
    }

    private Span span(Mention place) {
        return scan.flat().span(place.start(), place.end());
    }

    /** Where the words stand as whole words; a number that goes on behind them is another number. */
    private List<Mention> places(String words) {
        String wanted = Folding.matching(words.strip());
        List<Mention> places = new ArrayList<>();
        String text = scan.folded(0, scan.length());
        for (int at = text.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = text.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            boolean whole = !scan.isWordChar(at - 1) && !scan.isWordChar(end);
            boolean goesOn = (scan.at(end) == '/' || scan.at(end) == '-') && scan.isWordChar(end + 1);
            if (whole && !goesOn) {
                places.add(Mention.ofWords(at, end));
            }
        }
        return places;
    }
}
