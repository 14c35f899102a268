package vn.niemyet.citation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import vn.niemyet.model.Item;

/** Which numbered item each mention stands in: the innermost one. */
final class ItemPaths {
    private ItemPaths() {}

    /** One path for each mention, empty outside all items; mentions in the order of the text. */
    static List<String> of(List<Mention> mentions, Scan scan, List<Item> items) {
        List<Item> ordered = items.stream()
                .sorted(Comparator.comparingInt((Item item) -> item.span().start())
                        .thenComparing(item -> -item.span().end()))
                .toList();
        Deque<Item> open = new ArrayDeque<>();
        List<String> paths = new ArrayList<>(mentions.size());
        int next = 0;
        for (Mention mention : mentions) {
            int offset = scan.flat().span(mention.start(), mention.end()).start();
            while (next < ordered.size() && ordered.get(next).span().start() <= offset) {
                open.push(ordered.get(next++));
            }
            while (!open.isEmpty() && open.peek().span().end() <= offset) {
                open.pop();
            }
            paths.add(open.isEmpty() ? "" : open.peek().path());
        }
        return paths;
    }
}
