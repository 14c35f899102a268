package vn.niemyet.search;

import java.util.Optional;

/**
 * Abbreviations written in parts with an ampersand among them: {@code TT&TT}, {@code NN & PTNT}, {@code LĐ-TB&XH}, {@code
 * VH,TT&DL}. They stand for what the same letters stand for in one word, {@code TTTT}. The client reads such names in a question
 * the same way.
 */
final class JoinedNames {
    private static final int MOST_PARTS = 4;

    private JoinedNames() {}

    /**
     * An abbreviation and the words of the text that make it.
     *
     * @param from its first word
     * @param to the first word behind it
     */
    record Name(Word word, int from, int to) {}

    /** The name in parts that begins with a word and has an ampersand; nothing where its letters stand for nothing. */
    static Optional<Name> at(WordSequence words, int from, Lexicon lexicon) {
        if (joins(words.joint(from))) {
            return Optional.empty();
        }
        boolean ampersand = false;
        StringBuilder letters = new StringBuilder(words.word(from).spelling());
        int to = from + 1;
        while (joins(words.joint(to))) {
            if (to - from == MOST_PARTS) {
                return Optional.empty();
            }
            ampersand |= words.joint(to) == '&';
            letters.append(words.word(to++).spelling());
        }
        return ampersand ? known(letters.toString(), from, to, lexicon) : Optional.empty();
    }

    private static Optional<Name> known(String letters, int from, int to, Lexicon lexicon) {
        Word word = lexicon.of(letters, 0, letters.length(), letters.hashCode());
        return word.longForms().isEmpty() ? Optional.empty() : Optional.of(new Name(word, from, to));
    }

    private static boolean joins(char joint) {
        return joint == '&' || joint == '-' || joint == ',';
    }
}
