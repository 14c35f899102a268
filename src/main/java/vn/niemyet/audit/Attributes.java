package vn.niemyet.audit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one tag, as places in the page: a value becomes a string only when it is asked for. One object serves
 * all tags of a scan, one after the other.
 */
final class Attributes {
    private static final int PLACES = 4;

    private final String html;
    private int[] places = new int[8 * PLACES];
    private int count;

    Attributes(String html) {
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
        for (int at = 0; at < count * PLACES; at += PLACES) {
            if (places[at + 1] - places[at] == name.length() && html.startsWith(name, places[at])) {
                return html.substring(places[at + 2], places[at + 3]);
            }
        }
        return null;
    }

    boolean has(String name) {
        return get(name) != null;
    }
}
