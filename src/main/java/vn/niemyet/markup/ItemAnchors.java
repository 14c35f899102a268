package vn.niemyet.markup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.niemyet.model.Item;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.source.Source;

/**
 * Puts the anchors of the numbered items ({@code #muc-4}) onto the elements in which their numbers are printed. Which number
 * is an item was decided when the text was read; here only offsets count.
 */
final class ItemAnchors {
    private final Source source;
    private final List<Item> items;
    private final BitSet placed = new BitSet();
    private final Set<String> ids = new HashSet<>();

    /** How often a heading's id was taken already, so that a text of like headings stays quick. */
    private final Map<String, Integer> times = new HashMap<>();

    private final List<Problem> problems = new ArrayList<>();

    ItemAnchors(Source source, List<Item> items) {
        this.source = source;
        this.items = items.stream().sorted(Comparator.comparing(Item::marker)).toList();
    }

    /** Index of the first item without an anchor whose number overlaps the characters of the file; -1 if none does. */
    int at(int start, int end) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (items.get(middle).marker().end() > start) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        boolean overlaps = low < items.size() && items.get(low).marker().start() < end;
        return overlaps && !placed.get(low) ? low : -1;
    }

    Item item(int index) {
        return items.get(index);
    }

    /** Gives the element the id and the class of an item; nothing happens where the id is taken. */
    void place(int index, Element element) {
        Item item = items.get(index);
        placed.set(index);
        if (!ids.add(item.anchor())) {
            report(Code.DOUBLE_ID, item, item.anchor());
            return;
        }
        element.attr("id", item.anchor());
        element.attr("class", "item depth-" + item.depth());
    }

    /** An id that no item and no other heading has, made from {@code wanted}. */
    String freeId(String wanted) {
        String id = wanted;
        while (!ids.add(id)) {
            id = wanted + "-" + times.merge(wanted, 2, (before, two) -> before + 1);
        }
        return id;
    }

    /** What came of it: items whose number is nowhere on the page. */
    List<Problem> problems() {
        for (int i = placed.nextClearBit(0); i < items.size(); i = placed.nextClearBit(i + 1)) {
            report(Code.ITEM_NOT_PLACED, items.get(i), items.get(i).printed());
        }
        return problems;
    }

    private void report(Code code, Item item, String word) {
        problems.add(Problem.of(code, Place.of(source.path(), source.text(), item.marker()), word));
    }
}
