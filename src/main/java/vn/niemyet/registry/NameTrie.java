package vn.niemyet.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;
import vn.niemyet.text.Trie;

/**
 * Finds the longest known name that starts at a place of a text, in time that grows with the name and not with the number of
 * names.
 *
 * <p>Case, tone placement, blanks, one line end, hyphens, commas, points and {@code &} do not matter: {@code Sở LĐ-TB&XH}
 * finds {@code Sở LĐTBXH}. A name of at most five letters, all capitals ({@code CDC}), is found only where it is written in
 * capitals.
 */
public final class NameTrie<T> {
    private static final int SHORT = 5;
    /** {@code <br />}. */
    private static final int LONGEST_BREAK = 5;

    private final Trie trie;
    private final List<Meanings<T>> meanings;

    private NameTrie(Map<String, Meanings<T>> byKey) {
        this.trie = Trie.of(byKey.keySet());
        this.meanings = trie.words().stream()
                .map(key -> byKey.getOrDefault(key, Meanings.none()))
                .toList();
    }

    /** A name found: the characters from {@code start} to before {@code end} and what they can mean. */
    public record Match<T>(int start, int end, List<T> values) {
        public Match {
            values = List.copyOf(values);
        }
    }

    /** Takes names in any order. */
    static final class Builder<T> {
        private final Map<String, Meanings<T>> byKey = new HashMap<>();

        void add(String name, T value) {
            String key = Folding.key(name);
            if (!key.isEmpty()) {
                byKey.merge(key, Meanings.of(value, isShortCapitals(name)), Meanings::and);
            }
        }

        NameTrie<T> build() {
            return new NameTrie<>(byKey);
        }
    }

    /** What a name means, however written, and what it means in capitals only. */
    private record Meanings<T>(List<T> values, List<T> capitals) {
        static <T> Meanings<T> none() {
            return new Meanings<>(List.of(), List.of());
        }

        static <T> Meanings<T> of(T value, boolean capitals) {
            return capitals ? new Meanings<>(List.of(), List.of(value)) : new Meanings<>(List.of(value), List.of());
        }

        Meanings<T> and(Meanings<T> other) {
            return new Meanings<>(joined(values, other.values), joined(capitals, other.capitals));
        }

        List<T> all() {
            return capitals.isEmpty() ? values : values.isEmpty() ? capitals : joined(values, capitals);
        }

        private static <T> List<T> joined(List<T> first, List<T> second) {
            return Stream.concat(first.stream(), second.stream()).distinct().collect(Collectors.toUnmodifiableList());
        }
    }

    /** The values of exactly this name. */
    public List<T> get(String name) {
        int node = trie.find(Folding.key(name));
        int word = node == Trie.NONE ? Trie.NONE : trie.word(node);
        if (word == Trie.NONE) {
            return List.of();
        }
        Meanings<T> found = meanings.get(word);
        return !found.values().isEmpty() || !isShortCapitals(name) ? found.values() : found.capitals();
    }

    /** The longest name at {@code start}, which must begin and end at a word's edge. */
    public Optional<Match<T>> longestAt(FlatText text, int start) {
        return longest(text, start, Trie.ROOT);
    }

    /**
     * The longest name that begins with {@code head} and goes on at {@code start}: the shared head of an enumeration,
     * {@code Quốc phòng} in {@code các Bộ: Công an, Quốc phòng}.
     */
    public Optional<Match<T>> longestAt(FlatText text, int start, String head) {
        int node = trie.find(Folding.key(head));
        return node == Trie.NONE ? Optional.empty() : longest(text, start, node);
    }

    private Optional<Match<T>> longest(FlatText text, int start, int from) {
        String folded = text.folded();
        if (start > 0 && Folding.isWord(folded.charAt(start - 1))) {
            return Optional.empty();
        }
        int node = from;
        Match<T> best = null;
        for (int i = start; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Folding.isWord(c)) {
                node = trie.next(node, c);
                if (node == Trie.NONE) {
                    break;
                }
                if (trie.word(node) != Trie.NONE && atWordEnd(folded, i)) {
                    List<T> found = found(trie.word(node), text.value(), start, i + 1);
                    best = found.isEmpty() ? best : new Match<>(start, i + 1, found);
                }
            } else if (i > start && cellBreak(folded, i) > i) {
                i = cellBreak(folded, i) - 1;
            } else if (i == start || !isSkipped(folded, i)) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private List<T> found(int word, String value, int start, int end) {
        Meanings<T> found = meanings.get(word);
        boolean capitals = !found.capitals().isEmpty() && isUpperCase(value, start, end);
        return capitals ? found.all() : found.values();
    }

    private static boolean atWordEnd(String folded, int i) {
        return i + 1 == folded.length() || !Folding.isWord(folded.charAt(i + 1));
    }

    /** Behind the {@code <br>} that breaks a line in a table's cell; {@code i} where none stands. */
    private static int cellBreak(String folded, int i) {
        if (folded.charAt(i) != '<' || !folded.startsWith("<br", i)) {
            return i;
        }
        int end = i;
        while (end < folded.length() && end <= i + LONGEST_BREAK && folded.charAt(end) != '>') {
            end++;
        }
        return end < folded.length() && folded.charAt(end) == '>' ? end + 1 : i;
    }

    private static boolean isSkipped(String folded, int i) {
        char c = folded.charAt(i);
        return switch (c) {
            case ' ', '-', ',', '.', '&' -> true;
            case '\n' -> i + 1 < folded.length() && folded.charAt(i + 1) != '\n' && folded.charAt(i - 1) != '\n';
            default -> false;
        };
    }

    private static boolean isShortCapitals(String name) {
        return name.length() <= SHORT && isUpperCase(name, 0, name.length());
    }

    private static boolean isUpperCase(String value, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Folding.isLower(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
