package vn.niemyet.search;

import java.util.List;
import vn.niemyet.model.Item;

/**
 * Writes the sentences kept of a directive: neighbours of one item as one passage, each passage with the anchor of its item as
 * the step from the one before.
 */
final class PassageWriter {
    private static final int SAME = 0;
    private static final int NEXT = 1;
    private static final int OTHER = 2;
    private static final int NONE = 3;
    private static final int ANCHOR_BITS = 2;

    private final Bits card;
    private final TextDictionary dictionary;
    private String anchor = "";

    PassageWriter(Bits card, TextDictionary dictionary) {
        this.card = card;
        this.dictionary = dictionary;
    }

    void write(List<Sentence> sentences, List<Bits> written, boolean[] kept, List<Item> items) {
        int passages = 0;
        for (int i = 0; i < kept.length; i++) {
            passages += opens(sentences, kept, i) ? 1 : 0;
        }
        card.count(passages);
        boolean open = false;
        for (int i = 0; i < kept.length; i++) {
            if (opens(sentences, kept, i)) {
                end(open);
                open = true;
                int item = sentences.get(i).item();
                writeAnchor(item < 0 ? "" : items.get(item).anchor());
            }
            if (kept[i]) {
                card.append(written.get(i));
            }
        }
        end(open);
    }

    private void end(boolean open) {
        if (open) {
            dictionary.code().write(card, TextDictionary.END);
        }
    }

    private static boolean opens(List<Sentence> sentences, boolean[] kept, int i) {
        boolean continues = i > 0
                && kept[i - 1]
                && sentences.get(i - 1).item() == sentences.get(i).item();
        return kept[i] && !continues;
    }

    private void writeAnchor(String next) {
        if (next.isEmpty()) {
            card.put(NONE, ANCHOR_BITS);
        } else if (next.equals(anchor)) {
            card.put(SAME, ANCHOR_BITS);
        } else if (next.equals(follower(anchor))) {
            card.put(NEXT, ANCHOR_BITS);
            anchor = next;
        } else {
            card.put(OTHER, ANCHOR_BITS);
            int shared = 0;
            while (shared < Math.min(next.length(), anchor.length()) && next.charAt(shared) == anchor.charAt(shared)) {
                shared++;
            }
            card.count(shared);
            card.characters(next.substring(shared));
            anchor = next;
        }
    }

    /** {@code muc-2-4} after {@code muc-2-3}; {@code muc-b} after {@code muc-a}. */
    static String follower(String anchor) {
        int last = anchor.length();
        while (last > 0 && Character.isDigit(anchor.charAt(last - 1)) && anchor.length() - last < 6) {
            last--;
        }
        if (last < anchor.length()) {
            return anchor.substring(0, last) + (Integer.parseInt(anchor.substring(last)) + 1);
        }
        return anchor.isEmpty() ? "" : anchor.substring(0, last - 1) + (char) (anchor.charAt(last - 1) + 1);
    }
}
