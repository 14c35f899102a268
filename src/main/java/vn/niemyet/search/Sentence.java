package vn.niemyet.search;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.model.Item;

/**
 * A sentence of a directive, or a clause between semicolons: what a result shows of the text. The printed number of an item
 * belongs to none, for the result says it by itself.
 *
 * @param from its first word
 * @param to the first word behind it
 * @param item index of the innermost item it stands in, or -1
 * @param opening whether the item begins with it: who has to do what
 */
record Sentence(int from, int to, int item, boolean opening) {

    /** The sentences of a text in order. */
    static List<Sentence> of(CardWriter.Text text) {
        List<Sentence> sentences = new ArrayList<>();
        WordSequence words = text.words();
        ItemWalk walk = new ItemWalk(text.items());
        int from = 0;
        while (from < words.size() && words.start(from) < text.start()) {
            from++;
        }
        int item = -1;
        for (int i = from; i < words.size(); i++) {
            int own = walk.itemAt(words.start(i));
            if (own != item || endsBefore(text.value(), words, from, i)) {
                add(sentences, from, i, item);
                from = i;
            }
            boolean marker =
                    own >= 0 && words.start(i) < text.items().get(own).marker().end();
            from = marker ? i + 1 : from;
            item = own;
        }
        add(sentences, from, words.size(), item);
        return sentences;
    }

    private static void add(List<Sentence> sentences, int from, int to, int item) {
        if (from < to) {
            boolean opening = item >= 0
                    && (sentences.isEmpty()
                            || sentences.get(sentences.size() - 1).item() != item);
            sentences.add(new Sentence(from, to, item, opening));
        }
    }

    private static boolean endsBefore(String text, WordSequence words, int from, int i) {
        return i > from && words.isBreak(i) && Gap.endsSentence(Gap.between(text, words.end(i - 1), words.start(i)));
    }

    /** Tells the innermost item at rising offsets. */
    private static final class ItemWalk {
        private final List<Item> items;
        private final List<Integer> open = new ArrayList<>();
        private int next;

        ItemWalk(List<Item> items) {
            this.items = items;
        }

        int itemAt(int offset) {
            while (next < items.size() && items.get(next).span().start() <= offset) {
                open.add(next++);
            }
            while (!open.isEmpty()
                    && items.get(open.get(open.size() - 1)).span().end() <= offset) {
                open.remove(open.size() - 1);
            }
            return open.isEmpty() ? -1 : open.get(open.size() - 1);
        }
    }
}
