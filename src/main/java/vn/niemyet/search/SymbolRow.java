package vn.niemyet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Some words of a text with what stands between them, as symbols of a {@link TextDictionary}. What the dictionary lacks is a
 * negative number that leads to its letters. Reused from sentence to sentence; one thread at a time.
 */
final class SymbolRow {
    private int[] symbols = new int[256];
    private int size;
    private final List<String> unknown = new ArrayList<>();

    int size() {
        return size;
    }

    int symbol(int i) {
        return symbols[i];
    }

    int[] symbols() {
        return Arrays.copyOf(symbols, size);
    }

    /** Reads the words from {@code from} to before {@code to}, and what follows the last one up to the next word. */
    void read(String text, WordSequence words, int from, int to, TextDictionary dictionary) {
        size = 0;
        unknown.clear();
        for (int i = from; i < to; i++) {
            if (i > from) {
                gap(Gap.between(text, words.end(i - 1), words.start(i)), dictionary);
            }
            word(words.word(i).spelling(), dictionary);
        }
        if (to > from) {
            int next = to < words.size() ? words.start(to) : text.length();
            String tail = Gap.between(text, words.end(to - 1), next);
            if (!tail.isEmpty()) {
                gap(tail, dictionary);
            }
        }
    }

    private void gap(String gap, TextDictionary dictionary) {
        if (gap.isEmpty()) {
            put(TextDictionary.GLUE);
        } else if (!gap.equals(Gap.BLANK)) {
            int symbol = dictionary.symbol(gap);
            put(symbol >= 0 ? symbol : unknown(gap));
        }
    }

    private void word(String spelling, TextDictionary dictionary) {
        int symbol = dictionary.symbol(spelling);
        if (symbol < 0 && Character.isUpperCase(spelling.charAt(0))) {
            String lower = spelling.toLowerCase(Locale.ROOT);
            symbol = dictionary.symbol(lower);
            int sign = symbol < 0 ? -1 : capitals(spelling, lower);
            if (sign >= 0) {
                put(sign);
            } else {
                symbol = -1;
            }
        }
        put(symbol >= 0 ? symbol : unknown(spelling));
    }

    /** The sign that makes {@code spelling} of {@code lower}; -1 where none does. */
    static int capitals(String spelling, String lower) {
        if (spelling.length() != lower.length()) {
            return -1;
        }
        if (spelling.regionMatches(1, lower, 1, lower.length() - 1)) {
            return TextDictionary.CAPITAL;
        }
        return spelling.equals(lower.toUpperCase(Locale.ROOT)) ? TextDictionary.CAPITALS : -1;
    }

    private int unknown(String letters) {
        unknown.add(letters);
        return -unknown.size();
    }

    private void put(int symbol) {
        if (size == symbols.length) {
            symbols = Arrays.copyOf(symbols, size * 2);
        }
        symbols[size++] = symbol;
    }

    /** Writes the row with the longest phrases that fit. */
    void write(Bits bits, TextDictionary dictionary) {
        int i = 0;
        while (i < size) {
            if (symbols[i] < 0) {
                spell(bits, unknown.get(-symbols[i] - 1), dictionary.code());
                i++;
            } else {
                int phrase = dictionary.phrases().longestAt(symbols, i, size);
                dictionary.code().write(bits, phrase < 0 ? symbols[i] : phrase >> 4);
                i += phrase < 0 ? 1 : phrase & 15;
            }
        }
    }

    private static void spell(Bits bits, String letters, Huffman code) {
        boolean digits = letters.chars().allMatch(c -> c >= '0' && c <= '9');
        code.write(bits, digits ? TextDictionary.DIGITS : TextDictionary.LETTERS);
        bits.gamma(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            if (digits) {
                bits.put(letters.charAt(i) - '0', 4);
            } else {
                bits.character(letters.charAt(i));
            }
        }
    }
}
