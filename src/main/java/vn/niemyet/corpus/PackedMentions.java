package vn.niemyet.corpus;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The mentions of a document, each as its directive and the place of the citation in it: made when they are asked for, because
 * there are as many as citations. Grows by {@link #note} until the corpus stands.
 */
final class PackedMentions extends AbstractList<Mention> implements RandomAccess {
    private Entry[] citing = new Entry[1];
    private int[] places = new int[1];
    private int size;

    /** Adds the citation at {@code place} among those of {@code entry}. */
    void note(Entry entry, int place) {
        if (size == places.length) {
            citing = Arrays.copyOf(citing, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        citing[size] = entry;
        places[size++] = place;
    }

    /** The same without room to grow. */
    List<Mention> trimmed() {
        citing = Arrays.copyOf(citing, size);
        places = Arrays.copyOf(places, size);
        return this;
    }

    @Override
    public Mention get(int index) {
        Entry entry = citing[index];
        return new Mention(entry, entry.citations().get(places[index]));
    }

    @Override
    public int size() {
        return size;
    }
}
