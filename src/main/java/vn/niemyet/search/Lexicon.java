package vn.niemyet.search;

/**
 * The words seen so far, so that each spelling is folded and hashed once. Grows to a limit and starts again; one thread at a
 * time.
 */
final class Lexicon {
    private static final int SLOTS = 1 << 17;
    private static final int LIMIT = SLOTS / 2;

    private final Abbreviations abbreviations;
    private Word[] words = new Word[SLOTS];
    private int size;

    Lexicon(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The word that {@code text} spells from {@code start} to before {@code end}; {@code hash} is any hash of these characters. */
    Word of(String text, int start, int end, int hash) {
        int slot = TermHash.mix(hash) & (SLOTS - 1);
        for (Word word = words[slot]; word != null; word = words[slot]) {
            if (word.spelling().length() == end - start && text.startsWith(word.spelling(), start)) {
                return word;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return learn(text.substring(start, end), slot);
    }

    private Word learn(String spelling, int slot) {
        Word word = Word.of(spelling, abbreviations.longForms(spelling));
        if (size >= LIMIT) {
            words = new Word[SLOTS];
            size = 0;
            return word;
        }
        words[slot] = word;
        size++;
        return word;
    }
}
