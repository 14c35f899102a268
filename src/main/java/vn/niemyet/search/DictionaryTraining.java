package vn.niemyet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Learns a {@link TextDictionary} from some of the portal's texts: which words, which phrases, how common each is. */
final class DictionaryTraining {
    private static final int MOST_WORDS = 3000;
    private static final int MOST_PHRASES = 1000;
    private static final int LONGEST_PHRASE = 7;
    /** A phrase that is rarer does not earn its place in the dictionary. */
    private static final int LEAST_USES = 4;

    private final List<WordSequence> texts = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** A row of symbols to be found again: in which text, from where, how long, how often. */
    private static final class Candidate {
        private final int[] phrase;
        private final int count;

        Candidate(int[] phrase, int count) {
            this.phrase = phrase;
            this.count = count;
        }

        int[] phrase() {
            return phrase;
        }

        int gain() {
            return (phrase.length - 1) * count;
        }
    }

    void add(String text, WordSequence words) {
        values.add(text);
        texts.add(words);
        for (int i = 0; i < words.size(); i++) {
            count(words.word(i).spelling());
            int next = i + 1 < words.size() ? words.start(i + 1) : text.length();
            count(Gap.between(text, words.end(i), next));
        }
    }

    private void count(String word) {
        counts.merge(word, 1, Integer::sum);
    }

    TextDictionary learn() {
        List<String> words = chooseWords();
        TextDictionary plain = new TextDictionary(words, List.of(), ones(TextDictionary.SIGNS + words.size()));
        List<int[]> rows = rows(plain);
        List<int[]> phrases = choosePhrases(rows);
        TextDictionary first = new TextDictionary(words, phrases, ones(plain.size() + phrases.size()));
        long[] uses = uses(rows, first);
        List<int[]> kept = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            if (uses[plain.size() + i] >= LEAST_USES) {
                kept.add(phrases.get(i));
            }
        }
        TextDictionary second = new TextDictionary(words, kept, ones(plain.size() + kept.size()));
        return new TextDictionary(words, kept, uses(rows, second));
    }

    /** Words by how often they are used; a capital is a sign before the small word, where the texts have it. */
    private List<String> chooseWords() {
        Map<String, Integer> merged = new HashMap<>();
        counts.forEach((word, count) -> {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean small = !lower.equals(word) && counts.containsKey(lower) && SymbolRow.capitals(word, lower) >= 0;
            merged.merge(small ? lower : word, count, Integer::sum);
        });
        merged.remove("");
        merged.remove(Gap.BLANK);
        return merged.entrySet().stream()
                .filter(word -> word.getValue() > 1)
                .sorted(Comparator.comparing((Map.Entry<String, Integer> word) -> -word.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<int[]> rows(TextDictionary dictionary) {
        List<int[]> rows = new ArrayList<>();
        SymbolRow row = new SymbolRow();
        for (int i = 0; i < texts.size(); i++) {
            row.read(values.get(i), texts.get(i), 0, texts.get(i).size(), dictionary);
            rows.add(row.symbols());
        }
        return rows;
    }

    /** The rows of symbols that save most, grown from shorter ones that are common themselves. */
    private static List<int[]> choosePhrases(List<int[]> rows) {
        List<Candidate> candidates = new ArrayList<>();
        PhraseCounts shorter = new PhraseCounts();
        for (int length = 2; length <= LONGEST_PHRASE; length++) {
            PhraseCounts counts = new PhraseCounts();
            for (int[] row : rows) {
                count(row, length, shorter, counts);
            }
            counts.forEach(LEAST_USES, (phrase, count) -> candidates.add(new Candidate(phrase, count)));
            shorter = counts;
        }
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::gain)
                        .reversed()
                        .thenComparing(Candidate::phrase, Arrays::compare))
                .limit(MOST_PHRASES)
                .map(Candidate::phrase)
                .toList();
    }

    private static void count(int[] row, int length, PhraseCounts shorter, PhraseCounts counts) {
        int known = 0;
        for (int i = 0; i < row.length; i++) {
            known = row[i] < 0 ? 0 : known + 1;
            int from = i + 1 - length;
            boolean possible = known >= length
                    && (length == 2
                            || (shorter.count(row, from, length - 1) >= LEAST_USES
                                    && shorter.count(row, from + 1, length - 1) >= LEAST_USES));
            if (possible) {
                counts.add(row, from, length);
            }
        }
    }

    /** How often each symbol is written with this dictionary; at least once, so that every symbol has a code. */
    private static long[] uses(List<int[]> rows, TextDictionary dictionary) {
        long[] uses = ones(dictionary.size());
        for (int[] row : rows) {
            int i = 0;
            while (i < row.length) {
                if (row[i] < 0) {
                    uses[TextDictionary.LETTERS]++;
                    uses[TextDictionary.DIGITS]++;
                    i++;
                } else {
                    int phrase = dictionary.phrases().longestAt(row, i, row.length);
                    uses[phrase < 0 ? row[i] : phrase >> 4]++;
                    i += phrase < 0 ? 1 : phrase & 15;
                }
            }
            uses[TextDictionary.END] += row.length / 64 + 1;
        }
        return uses;
    }

    private static long[] ones(int size) {
        long[] ones = new long[size];
        Arrays.fill(ones, 1);
        return ones;
    }
}
