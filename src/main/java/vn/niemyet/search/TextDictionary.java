package vn.niemyet.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the sentences kept for results are written with: signs, words and what stands between words, and phrases of these, each
 * with a code as short as it is common. Immutable; learnt from the portal's own texts ({@link DictionaryTraining}).
 */
final class TextDictionary {
    /** The next word begins with a capital. */
    static final int CAPITAL = 0;
    /** The next word is all capitals. */
    static final int CAPITALS = 1;
    /** The next word follows without a blank. */
    static final int GLUE = 2;
    /** A number that is not in the dictionary follows: how many digits, and four bits each. */
    static final int DIGITS = 3;
    /** A word or signs that are not in the dictionary follow, letter by letter. */
    static final int LETTERS = 4;
    /** The text ends. */
    static final int END = 5;

    static final int SIGNS = 6;

    private final List<String> words;
    private final List<int[]> phrases;
    private final Map<String, Integer> symbols = new HashMap<>();
    private final PhraseTree tree = new PhraseTree();
    private final Huffman code;
    private final Set<String> capitals;

    /** @param frequencies of signs, words and phrases in this order */
    TextDictionary(List<String> words, List<int[]> phrases, long[] frequencies) {
        this.words = List.copyOf(words);
        this.phrases = List.copyOf(phrases);
        for (int i = 0; i < words.size(); i++) {
            symbols.put(words.get(i), SIGNS + i);
        }
        for (int i = 0; i < phrases.size(); i++) {
            tree.add(phrases.get(i), SIGNS + words.size() + i);
        }
        code = Huffman.of(frequencies);
        capitals = words.stream()
                .filter(word -> word.length() > 1 && word.chars().allMatch(Character::isUpperCase))
                .map(word -> WordForm.plain(WordForm.written(word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    int size() {
        return SIGNS + words.size() + phrases.size();
    }

    /** The symbol of a word or of what stands between words; -1 for what is not in the dictionary. */
    int symbol(String word) {
        return symbols.getOrDefault(word, -1);
    }

    /** Whether a word of capitals with these plain letters is in the dictionary: {@code UBND} for {@code ubnd}. */
    boolean hasCapitals(String plain) {
        return capitals.contains(plain);
    }

    PhraseTree phrases() {
        return tree;
    }

    Huffman code() {
        return code;
    }

    /**
     * The symbols in the order of their codes: a sign by its number, a word as a string, a phrase as the places of its parts in
     * this list.
     */
    List<Object> inOrder() {
        int[] order = code.order();
        int[] places = new int[size()];
        for (int i = 0; i < order.length; i++) {
            places[order[i]] = i;
        }
        return Arrays.stream(order).mapToObj(symbol -> describe(symbol, places)).toList();
    }

    private Object describe(int symbol, int[] places) {
        if (symbol < SIGNS) {
            return symbol;
        }
        int word = symbol - SIGNS;
        return word < words.size()
                ? words.get(word)
                : Arrays.stream(phrases.get(word - words.size()))
                        .map(part -> places[part])
                        .boxed()
                        .toList();
    }
}
