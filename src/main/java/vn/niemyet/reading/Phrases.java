package vn.niemyet.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.niemyet.text.Letters;

/**
 * Fixed phrases of the directive's language with what each means, found at a place of a folded text. A line end counts as a
 * blank, and a phrase ends at a word's edge: {@code phối hợp với} is found in {@code phối hợp\nvới Sở Y tế}.
 *
 * <p>Immutable once made; the cost of a look is bounded by the longest phrase.
 */
final class Phrases<T> {
    private final Node<T> root = new Node<>();

    /** A phrase found: where it ends and what it means. */
    record Hit<T>(int end, T meaning) {}

    static <T> Phrases<T> of(Map<T, List<String>> byMeaning) {
        Phrases<T> phrases = new Phrases<>();
        byMeaning.forEach((meaning, all) -> all.forEach(phrase -> phrases.add(phrase, meaning)));
        return phrases;
    }

    /** Phrases that all mean the same; one string can hold many, with bars between them. */
    static Phrases<Boolean> set(String... phrases) {
        return of(Map.of(
                true,
                Arrays.stream(phrases).flatMap(words -> list(words).stream()).toList()));
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
        T best = null;
        int end = start;
        Node<T> node = root;
        for (int i = start; i < limit; i++) {
            char c = folded.charAt(i);
            node = node.child(c == '\n' ? ' ' : c);
            if (node == null) {
                break;
            }
            T meaning = node.meaning;
            if (meaning != null && Glance.isEdge(folded, i + 1)) {
                best = meaning;
                end = i + 1;
            }
        }
        return best == null ? null : new Hit<>(end, best);
    }

    boolean at(String folded, int start, int limit) {
        return longestAt(folded, start, limit) != null;
    }

    /** Where the phrase at {@code start} ends; {@code start} itself where none stands. */
    int skip(String folded, int start, int limit) {
        Hit<T> hit = longestAt(folded, start, limit);
        return hit == null ? start : hit.end();
    }

    private void add(String phrase, T meaning) {
        Node<T> node = root;
        for (int i = 0; i < phrase.length(); i++) {
            node = node.childOrNew(phrase.charAt(i));
        }
        node.meaning = meaning;
    }

    private static final class Node<T> {
        private final Letters<Node<T>> children = new Letters<>();
        private @Nullable T meaning;

        @Nullable
        Node<T> child(char letter) {
            return children.get(letter);
        }

        Node<T> childOrNew(char letter) {
            Node<T> known = children.get(letter);
            if (known != null) {
                return known;
            }
            Node<T> node = new Node<>();
            children.put(letter, node);
            return node;
        }
    }
}
