package vn.niemyet.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.niemyet.text.Folding;
import vn.niemyet.text.Trie;

/**
 * Fixed phrases of the directive's language with what each means, found at a place of a folded text. A line end counts as a
 * blank, and a phrase ends at a word's edge: {@code phối hợp với} is found in {@code phối hợp\nvới Sở Y tế}.
 *
 * <p>Immutable once made; the cost of a look is bounded by the longest phrase.
 */
final class Phrases<T> {
    private static final int OPENINGS = 1 << 12;
    private static final int FIRSTS = 1 << 9;

    private final Trie trie;
    private final List<T> meanings;
    private final long[] firsts = new long[FIRSTS >> 6];
    private final long[] openings = new long[OPENINGS >> 6];

    /** A phrase found: where it ends and what it means. */
    record Hit<T>(int end, T meaning) {}

    private Phrases(Map<String, T> byPhrase) {
        this.trie = Trie.of(byPhrase.keySet());
        this.meanings = trie.words().stream().map(byPhrase::get).collect(Collectors.toUnmodifiableList());
        trie.words().forEach(phrase -> {
            int first = phrase.charAt(0) & (FIRSTS - 1);
            firsts[first >> 6] |= 1L << first;
            int opening = opening(phrase + "  ", 0);
            openings[opening >> 6] |= 1L << opening;
        });
    }

    static <T> Phrases<T> of(Map<T, List<String>> byMeaning) {
        Map<String, T> byPhrase = new HashMap<>();
        byMeaning.forEach((meaning, all) -> all.forEach(phrase -> byPhrase.put(phrase, meaning)));
        return new Phrases<>(byPhrase);
    }

    /** Phrases that all mean the same; one string can hold many, with bars between them. */
    static Phrases<Boolean> set(String... phrases) {
        return of(Map.of(
                true,
                Arrays.stream(phrases).flatMap(words -> list(words).stream()).toList()));
    }

    /** All phrases of several sets, whatever they mean there. */
    static Phrases<Boolean> anyOf(Phrases<?>... sets) {
        Map<String, Boolean> all = new HashMap<>();
        for (Phrases<?> set : sets) {
            set.trie.words().forEach(phrase -> all.put(phrase, true));
        }
        return new Phrases<>(all);
    }

    /** The phrases of {@code giao | giao cho | phân công}. */
    static List<String> list(String bars) {
        return Arrays.stream(bars.split("\\|", -1))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    /** The longest phrase that starts at {@code start} and ends before {@code limit}, or nothing. */
    @Nullable
    Hit<T> longestAt(String folded, int start, int limit) {
        long found = find(folded, start, limit);
        return found < 0 ? null : new Hit<>((int) (found >> Integer.SIZE), meanings.get((int) found));
    }

    /** Whether a phrase may stand at {@code start}; told by one look at three letters, and sometimes wrongly. */
    boolean mayStandAt(String folded, int start, int limit) {
        return limit - start <= 2 || mayOpen(folded, start);
    }

    boolean at(String folded, int start, int limit) {
        return find(folded, start, limit) >= 0;
    }

    /** Where the phrase at {@code start} ends; {@code start} itself where none stands. */
    int skip(String folded, int start, int limit) {
        long found = find(folded, start, limit);
        return found < 0 ? start : (int) (found >> Integer.SIZE);
    }

    /** The end of the longest phrase and, in the lower half, its place among all; negative where none stands. */
    private long find(String folded, int start, int limit) {
        if (limit - start > 2 && !mayOpen(folded, start)) {
            return Trie.NONE;
        }
        int node = Trie.ROOT;
        long best = Trie.NONE;
        for (int i = start; i < limit; i++) {
            char c = folded.charAt(i);
            node = trie.next(node, c == '\n' ? ' ' : c);
            if (node == Trie.NONE) {
                break;
            }
            if (trie.word(node) != Trie.NONE && Glance.isEdge(folded, i + 1)) {
                best = ((long) (i + 1) << Integer.SIZE) | trie.word(node);
            }
        }
        return best;
    }

    private boolean mayOpen(String folded, int start) {
        int first = folded.charAt(start) & (FIRSTS - 1);
        if ((firsts[first >> 6] >> first & 1) == 0) {
            return false;
        }
        int opening = opening(folded, start);
        return (openings[opening >> 6] >> opening & 1) != 0;
    }

    /** A small number for the first three letters of a word: most words begin no phrase, and that is told by one look. */
    private static int opening(String folded, int at) {
        char second = folded.charAt(at + 1);
        char third = folded.charAt(at + 2);
        char next = Folding.isWord(second) ? second : ' ';
        char last = next != ' ' && Folding.isWord(third) ? third : ' ';
        return ((folded.charAt(at) * 31 + next) * 31 + last) & (OPENINGS - 1);
    }
}
