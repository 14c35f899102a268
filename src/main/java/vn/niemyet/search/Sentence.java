package vn.niemyet.search;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.model.Item;

/**
 * A sentence of a directive, or a clause between semicolons: what a result shows of the text.
 *
 * @param from its first word
 * @param to the first word behind it
 * @param item index of the innermost item it stands in, or -1
 * @param opening whether the item begins with it: who has to do what
 */
record Sentence(int from, int to, int item, boolean opening) {

    /** The sentences of a text in order. */
    static List<Sentence> of(String text, WordSequence words, List<Item> items) {
        List<Sentence> sentences = new ArrayList<>();
        ItemWalk walk = new ItemWalk(items);
        int from = 0;
        int item = -1;
        for (int i = 0; i < words.size(); i++) {
            int own = walk.itemAt(words.start(i));
            boolean ended = i > 0 && (own != item || endsBefore(text, words, from, i));
            if (ended) {
                add(sentences, from, i, item);
                from = i;
            }
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

    /** The {@code 4.} before an item is no sentence. */
    private static boolean endsBefore(String text, WordSequence words, int from, int i) {
        boolean marker = i - from == 1 && words.end(from) - words.start(from) <= 3;
        return words.isBreak(i) && !marker && Gap.endsSentence(Gap.between(text, words.end(i - 1), words.start(i)));
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
