package vn.niemyet.citation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which parts of a text mentions have taken. */
final class Places {
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    private Places() {}

    /** The places of mentions that do not overlap each other. */
    static Places of(List<Mention> mentions) {
        Places places = new Places();
        mentions.forEach(mention -> places.ends.put(mention.start(), mention.end()));
        return places;
    }

    /** Whether no mention stands in any part of {@code place}. */
    boolean isFree(Mention place) {
        Map.Entry<Integer, Integer> before = ends.floorEntry(place.end() - 1);
        return before == null || before.getValue() <= place.start();
    }
}
