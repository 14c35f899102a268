package vn.niemyet.search;

import java.util.Arrays;
import java.util.List;

/**
 * The terms of one document, words and pairs of neighbours, each with how much it says there: it occurs, it occurs often, or it
 * stands in the title. Reused from document to document; one thread at a time.
 */
final class DocumentTerms {
    /** So often in one document makes a term one of its subjects. */
    private static final int OFTEN = 3;

    private static final int TITLE = 1 << 30;

    private long[] terms = new long[1 << 13];
    private int[] counts = new int[1 << 13];
    private int[] slots = new int[1 << 12];
    private int size;
    private final Lexicon lexicon;

    DocumentTerms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** How much a term says: the two lowest bits of a posting. */
    enum Weight {
        OCCURS(0),
        OFTEN(1),
        TITLE(2);

        private final int bits;

        Weight(int bits) {
            this.bits = bits;
        }

        /** How a posting spells the weight. */
        int bits() {
            return bits;
        }
    }

    /** Receives each term once: 36 bits of the term, 8 of its spelling. */
    @FunctionalInterface
    interface Sink {
        void accept(long term, Weight weight);
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            counts[slots[i]] = 0;
        }
        size = 0;
    }

    int size() {
        return size;
    }

    /** All words and pairs of a text, and what its abbreviations stand for. */
    void addText(WordSequence words) {
        add(words, 1);
    }

    /** The words and pairs of the title, which count more than any other. */
    void addTitle(WordSequence words) {
        add(words, TITLE);
    }

    /** A term that is no word of a text. */
    void addLabel(String label) {
        add(Word.of(label).term(), 1);
    }

    void forEach(Sink sink) {
        for (int i = 0; i < size; i++) {
            int count = counts[slots[i]];
            sink.accept(terms[slots[i]], count >= TITLE ? Weight.TITLE : count >= OFTEN ? Weight.OFTEN : Weight.OCCURS);
        }
    }

    private void add(WordSequence words, int weight) {
        boolean inNumber = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.word(i);
            add(word.term(), weight);
            if (i > 0 && !words.isBreak(i)) {
                add(words.word(i - 1).with(word), weight);
            }
            inNumber = i > 0 && continuesNumber(words, i, inNumber);
            if (!word.longForms().isEmpty() && !inNumber) {
                addLongForms(words, new JoinedNames.Name(word, i, i + 1), weight);
            }
            if (words.joint(i + 1) != ' ' && !inNumber) {
                JoinedNames.at(words, i, lexicon).ifPresent(name -> addLongForms(words, name, weight));
            }
        }
    }

    /** The {@code TB} and the {@code VPCP} of {@code 98/TB-VPCP} are parts of a number and stand for nothing else. */
    private static boolean continuesNumber(WordSequence words, int i, boolean inNumber) {
        Word before = words.word(i - 1);
        boolean afterNumber = inNumber || Character.isDigit(before.spelling().charAt(0));
        return afterNumber && words.isJoined(i);
    }

    private void addLongForms(WordSequence words, JoinedNames.Name name, int weight) {
        for (List<Word> form : name.word().longForms()) {
            addLongForm(form, weight);
            addNeighbours(words, name, form, weight);
        }
    }

    private void addLongForm(List<Word> form, int weight) {
        for (int f = 0; f < form.size(); f++) {
            add(form.get(f).term(), weight);
            if (f > 0) {
                add(form.get(f - 1).with(form.get(f)), weight);
            }
        }
    }

    private void addNeighbours(WordSequence words, JoinedNames.Name name, List<Word> form, int weight) {
        int from = name.from();
        int to = name.to();
        if (from > 0 && !words.isBreak(from)) {
            add(words.word(from - 1).with(form.get(0)), weight);
        }
        if (to < words.size() && !words.isBreak(to)) {
            add(form.get(form.size() - 1).with(words.word(to)), weight);
        }
    }

    private void add(long term, int weight) {
        int slot = (int) ((term * 0x9E3779B97F4A7C15L) >>> 40) & (terms.length - 1);
        while (counts[slot] != 0) {
            if (terms[slot] == term) {
                counts[slot] = counts[slot] >= TITLE ? counts[slot] : Math.min(TITLE, counts[slot] + weight);
                return;
            }
            slot = (slot + 1) & (terms.length - 1);
        }
        terms[slot] = term;
        counts[slot] = weight;
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size * 2);
        }
        slots[size++] = slot;
        if (size * 2 > terms.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldTerms = terms;
        int[] oldCounts = counts;
        terms = new long[oldTerms.length * 2];
        counts = new int[oldTerms.length * 2];
        for (int i = 0; i < size; i++) {
            long term = oldTerms[slots[i]];
            int slot = (int) ((term * 0x9E3779B97F4A7C15L) >>> 40) & (terms.length - 1);
            while (counts[slot] != 0) {
                slot = (slot + 1) & (terms.length - 1);
            }
            terms[slot] = term;
            counts[slot] = oldCounts[slots[i]];
            slots[i] = slot;
        }
    }
}
