package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.model.Item;
import vn.niemyet.text.FlatText;

/**
 * Reads the numbered items of body and annexes as they are printed, gaps and repeats included.
 *
 * <p>An item starts at the start of a line. Whether a number there is a label is decided by what stands before it and by the
 * list it would belong to: after an empty line any label counts, after the end of a sentence one that counts on, begins a
 * list or leaves a small gap, and in the middle of a sentence only the next one of an open list or the first of a new one, which
 * the word before must not claim ({@code điểm / a) khoản 1}, {@code ngày / 12. …}).
 */
final class ItemReader {
    private static final int SMALL_GAP = 5;
    private static final String SENTENCE_ENDS = ".;:!?…”\"’)";
    private static final List<String> CLAIMING = Phrases.list("""
                    ngày | tháng | năm | số | điều | khoản | điểm | mục | quý | khóa | lần | thứ | đến | từ | và |
                    hoặc | với | của | tại | theo | lục | biểu | bảng | hạng""");
    /** Words that a bare number may follow as well: {@code cấp độ / 3. …}; never {@code 3.1.} */
    private static final List<String> COUNTING = Phrases.list("""
                    độ | cấp | tầng | nhóm | lớp | tuyến | bão | là | có | khoảng | trên | dưới | hơn | gần |
                    cho | về | trong | tổ | phường | quận""");

    private final FlatText flat;
    private final List<Table> tables;
    private final ItemTree tree = new ItemTree();
    private final List<Found> found = new ArrayList<>();

    private record Found(Marker marker, String path, int depth, int scopeEnd) {}

    private ItemReader(FlatText flat, List<Table> tables) {
        this.flat = flat;
        this.tables = tables;
    }

    /** The items of body and annexes in the order of the text. */
    static List<Item> read(FlatText flat, Layout layout) {
        return numbered(flat, layout, Tables.of(flat, layout)).stream()
                .map(Numbered::item)
                .toList();
    }

    static List<Numbered> numbered(FlatText flat, Layout layout, List<Table> tables) {
        ItemReader reader = new ItemReader(flat, tables);
        reader.scan(layout.body(), "");
        for (Annexes.Annex annex : Annexes.of(flat, layout.annex())) {
            reader.scan(annex.part(), annex.name());
        }
        return reader.items();
    }

    private void scan(Layout.Part part, String scope) {
        tree.enter(scope);
        int end = scope.isEmpty() ? Closing.start(flat, part) : part.end();
        int line = Math.max(part.start(), 0);
        while (line < end) {
            if (Tables.at(tables, line) == null) {
                readLine(line, new Layout.Part(part.start(), end));
            }
            int newline = flat.value().indexOf('\n', line);
            line = newline < 0 ? end : Glance.skipBlanks(flat.value(), newline, end);
        }
    }

    private void readLine(int line, Layout.Part part) {
        List<Marker> candidates = MarkerReader.at(flat, line, part.end());
        Marker chosen = null;
        for (Marker marker : candidates) {
            boolean better = chosen == null || (tree.continues(marker) && !tree.continues(chosen));
            chosen = better ? marker : chosen;
        }
        if (chosen != null && isLabel(chosen, line, part)) {
            ItemTree.Open open = tree.add(chosen, found.size());
            found.add(new Found(chosen, open.path(), tree.depth(), part.end()));
        }
    }

    private boolean isLabel(Marker marker, int line, Layout.Part part) {
        boolean next = tree.continues(marker);
        boolean known = next || tree.begins(marker);
        if (Glance.isAfterGap(flat.value(), line, part.start())) {
            return known || startsLikeSentence(marker);
        }
        if (SENTENCE_ENDS.indexOf(Glance.before(flat.value(), line, part.start())) >= 0) {
            int step = tree.step(marker);
            return known || (step >= 0 && step <= SMALL_GAP && startsLikeSentence(marker));
        }
        return known && startsLikeSentence(marker) && !isClaimed(marker, line, part.start());
    }

    /** A capital, a quotation or the end of the line behind the number. */
    private boolean startsLikeSentence(Marker marker) {
        String value = flat.value();
        if (marker.content() >= value.length() || value.indexOf('\n', marker.end()) == marker.end()) {
            return true;
        }
        char c = value.charAt(marker.content());
        return Character.isUpperCase(c) || "“\"'‘(['".indexOf(c) >= 0;
    }

    private boolean isClaimed(Marker marker, int line, int from) {
        int end = Glance.trimBlanks(flat.folded(), line, from);
        if (end == from) {
            return false;
        }
        char last = flat.folded().charAt(end - 1);
        if (last == ',' || last == '-' || last == '(' || last == '/') {
            return true;
        }
        boolean bare = marker.style() == MarkerStyle.NUMBER;
        return (Character.isDigit(last) && marker.style().looksLikeNumber())
                || Glance.endsWithAny(flat.folded(), line, CLAIMING)
                || (bare && Glance.endsWithAny(flat.folded(), line, COUNTING));
    }

    private List<Numbered> items() {
        List<Numbered> items = new ArrayList<>(found.size());
        int[] ends = ends();
        for (int i = 0; i < found.size(); i++) {
            Marker marker = found.get(i).marker();
            String path = found.get(i).path();
            String printed = flat.words(marker.start(), marker.end());
            Item item = new Item(
                    printed,
                    path,
                    tree.anchor(path),
                    found.get(i).depth(),
                    flat.span(marker.start(), marker.end()),
                    flat.span(marker.start(), Glance.trimBlanks(flat.value(), ends[i], marker.end())));
            items.add(new Numbered(item, marker.start(), marker.content(), ends[i]));
        }
        return items;
    }

    /** Where each item ends: one pass from behind, with the start of the item that closes each depth. */
    private int[] ends() {
        int[] ends = new int[found.size()];
        List<Integer> closing = new ArrayList<>();
        for (int i = found.size() - 1; i >= 0; i--) {
            Found item = found.get(i);
            boolean lastOfScope = i + 1 == found.size() || found.get(i + 1).scopeEnd() != item.scopeEnd();
            if (lastOfScope) {
                closing.clear();
            }
            while (closing.size() <= item.depth()) {
                closing.add(closing.isEmpty() ? item.scopeEnd() : closing.get(closing.size() - 1));
            }
            ends[i] = closing.get(item.depth());
            for (int depth = item.depth(); depth < closing.size(); depth++) {
                closing.set(depth, item.marker().start());
            }
        }
        return ends;
    }
}
