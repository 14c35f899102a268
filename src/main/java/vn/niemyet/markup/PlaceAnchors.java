package vn.niemyet.markup;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Puts a point ({@code <span class="point" id="doc-date">}) before the words from which a fact was read. */
final class PlaceAnchors {
    private static final String PREFIX = "doc-";

    private final List<Landmark> places;
    private final ItemAnchors ids;
    private final BitSet placed = new BitSet();
    private final Map<String, String> anchors = new TreeMap<>();
    private final Map<String, Element> elements = new HashMap<>();
    private int open;

    PlaceAnchors(List<Landmark> places, int bodyStart, ItemAnchors ids) {
        this.places = places.stream()
                .filter(place -> place.span().start() >= bodyStart)
                .sorted(Comparator.comparing(Landmark::span))
                .toList();
        this.ids = ids;
        this.open = this.places.size();
    }

    /** Whether all points are set: nothing is asked any more. */
    boolean isDone() {
        return open == 0;
    }

    /** Index of the first place without a point that overlaps the characters of the file; -1 if none does. */
    int at(int start, int end) {
        for (int i = placed.nextClearBit(0); i < places.size(); i = placed.nextClearBit(i + 1)) {
            Landmark place = places.get(i);
            if (place.span().start() >= end) {
                return -1;
            }
            if (place.span().end() > start) {
                return i;
            }
        }
        return -1;
    }

    int start(int index) {
        return places.get(index).span().start();
    }

    /** The point goes to the end of {@code parent}, before the words that are written next. */
    void place(int index, Element parent) {
        Landmark place = places.get(index);
        placed.set(index);
        open--;
        if (elements.putIfAbsent(place.name(), parent) != null || isEnd(place)) {
            return;
        }
        String id = ids.freeId(PREFIX + place.name());
        anchors.put(place.name(), id);
        Allowed.SPAN.in(parent).attr("class", "point").attr("id", id);
    }

    private static boolean isEnd(Landmark place) {
        return place.name().equals(Landmark.SIGNATURE_END) || place.name().equals(Landmark.RECIPIENTS_END);
    }

    /** The ids of the points by name. */
    Map<String, String> anchors() {
        return anchors;
    }

    /** How many characters the words of a place have; 0 where it is not in the text. */
    int length(String name) {
        return places.stream()
                .filter(place -> place.name().equals(name))
                .mapToInt(place -> place.span().length())
                .findFirst()
                .orElse(0);
    }

    /** The element in which the words of a place begin. */
    @Nullable
    Element element(String name) {
        return elements.get(name);
    }
}
