package vn.niemyet.reading;

import java.util.Arrays;
import vn.niemyet.text.Trie;

/**
 * Words with which a line can begin, a longer word's first letters included ({@code bộ } needs its blank): told by one walk
 * however many they are.
 */
final class Beginnings {
    private final Trie words;

    private Beginnings(Trie words) {
        this.words = words;
    }

    /** The words of {@code căn cứ|thực hiện|ngày }, blanks as they stand. */
    static Beginnings of(String bars) {
        return new Beginnings(Trie.of(Arrays.asList(bars.split("\\|", -1))));
    }

    /** Whether one of the words stands at {@code start}. */
    boolean at(String folded, int start) {
        int node = Trie.ROOT;
        for (int i = start; i < folded.length(); i++) {
            node = words.next(node, folded.charAt(i));
            if (node == Trie.NONE || words.word(node) != Trie.NONE) {
                return node != Trie.NONE;
            }
        }
        return false;
    }
}
