package vn.niemyet.audit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one tag, as places in the page: a value becomes a string only when it is asked for. One object serves
 * all tags of a scan, one after the other.
 */
final class Attributes {
    private static final int PLACES = 4;

    private final PageBytes html;
    private int[] places = new int[8 * PLACES];
    private int count;

    Attributes(PageBytes html) {
        this.html = html;
    }

    void clear() {
        count = 0;
    }

    void add(int name, int nameEnd, int value, int valueEnd) {
        int at = count * PLACES;
        if (at == places.length) {
            places = Arrays.copyOf(places, 2 * at);
        }
        places[at] = name;
        places[at + 1] = nameEnd;
        places[at + 2] = value;
        places[at + 3] = valueEnd;
        count++;
    }

    /** The value as written, character references not decoded; empty for a bare name, null where there is none. */
    @Nullable
    String get(String name) {
        int at = find(name);
        return at < 0 ? null : html.text(places[at + 2], places[at + 3]);
    }

    boolean has(String name) {
        return find(name) >= 0;
    }

    /** Whether the value is {@code word}, ASCII letters. */
    boolean is(String name, String word) {
        int at = find(name);
        return at >= 0 && html.is(word, places[at + 2], places[at + 3]);
    }

    /** Whether {@code word}, ASCII letters, is one of the words of the value, parted by blanks. */
    boolean hasWord(String name, String word) {
        int at = find(name);
        int from = at < 0 ? 0 : places[at + 2];
        int end = at < 0 ? 0 : places[at + 3];
        while (from < end) {
            int to = html.find(' ', from, end);
            if (html.is(word, from, to)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    private int find(String name) {
        for (int at = 0; at < count * PLACES; at += PLACES) {
            if (html.is(name, places[at], places[at + 1])) {
                return at;
            }
        }
        return -1;
    }
}
