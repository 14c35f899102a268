package vn.niemyet.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small table from letters to values, made for the nodes of a trie: a look is one step, found or not.
 *
 * <p>Each letter has the place of its own lowest bits; the table doubles until no two letters meet.
 */
public final class Letters<V> {
    private char[] letters = new char[1];
    private List<@Nullable V> values = new ArrayList<>(Arrays.asList((V) null));

    /** The value of a letter, or null. */
    public @Nullable V get(char letter) {
        int place = letter & (letters.length - 1);
        return letters[place] == letter ? values.get(place) : null;
    }

    /** Sets the value of a letter; {@code \0} is no letter. */
    public void put(char letter, V value) {
        while (!isFree(letter)) {
            grow();
        }
        int place = letter & (letters.length - 1);
        letters[place] = letter;
        values.set(place, value);
    }

    private boolean isFree(char letter) {
        char there = letters[letter & (letters.length - 1)];
        return there == 0 || there == letter;
    }

    /** Letters apart in a smaller table are apart in a larger one. */
    private void grow() {
        char[] before = letters;
        List<@Nullable V> beforeValues = values;
        letters = new char[before.length * 2];
        values = new ArrayList<>(java.util.Collections.nCopies(letters.length, (V) null));
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int place = before[i] & (letters.length - 1);
                letters[place] = before[i];
                values.set(place, beforeValues.get(i));
            }
        }
    }
}
