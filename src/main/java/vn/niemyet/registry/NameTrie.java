package vn.niemyet.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;
import vn.niemyet.text.Letters;

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
    private final Node<T> root = new Node<>();

    /** A name found: the characters from {@code start} to before {@code end} and what they can mean. */
    public record Match<T>(int start, int end, List<T> values) {
        public Match {
            values = List.copyOf(values);
        }
    }

    void add(String name, T value) {
        String key = Folding.key(name);
        if (key.isEmpty()) {
            return;
        }
        Node<T> node = root;
        for (int i = 0; i < key.length(); i++) {
            node = node.childOrNew(key.charAt(i));
        }
        node.add(value, isShortCapitals(name));
    }

    /** The values of exactly this name. */
    public List<T> get(String name) {
        String key = Folding.key(name);
        Node<T> node = root;
        for (int i = 0; i < key.length() && node != null; i++) {
            node = node.child(key.charAt(i));
        }
        if (node == null) {
            return List.of();
        }
        return !node.values.isEmpty() || !isShortCapitals(name) ? node.values : node.capitals;
    }

    /** The longest name at {@code start}, which must begin and end at a word's edge. */
    public Optional<Match<T>> longestAt(FlatText text, int start) {
        return longest(text, start, root);
    }

    /**
     * The longest name that begins with {@code head} and goes on at {@code start}: the shared head of an enumeration,
     * {@code Quốc phòng} in {@code các Bộ: Công an, Quốc phòng}.
     */
    public Optional<Match<T>> longestAt(FlatText text, int start, String head) {
        Node<T> node = root;
        String key = Folding.key(head);
        for (int i = 0; i < key.length() && node != null; i++) {
            node = node.child(key.charAt(i));
        }
        return node == null ? Optional.empty() : longest(text, start, node);
    }

    private static <T> Optional<Match<T>> longest(FlatText text, int start, Node<T> from) {
        String folded = text.folded();
        if (start > 0 && Folding.isWord(folded.charAt(start - 1))) {
            return Optional.empty();
        }
        Node<T> node = from;
        Node<T> best = null;
        int end = start;
        for (int i = start; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Folding.isWord(c)) {
                node = node.child(c);
                if (node == null) {
                    break;
                }
                if (node.isName() && atWordEnd(folded, i) && node.isNamed(text.value(), start, i + 1)) {
                    best = node;
                    end = i + 1;
                }
            } else if (i == start || !isSkipped(folded, i)) {
                break;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Match<>(start, end, best.named(text.value(), start, end)));
    }

    private static boolean atWordEnd(String folded, int i) {
        return i + 1 == folded.length() || !Folding.isWord(folded.charAt(i + 1));
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
            if (Character.isLowerCase(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static final class Node<T> {
        private final Letters<Node<T>> children = new Letters<>();
        private List<T> values = List.of();
        private List<T> capitals = List.of();

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

        boolean isName() {
            return !values.isEmpty() || !capitals.isEmpty();
        }

        /** Whether these words can be a name that ends here: one of capitals only is found in capitals. */
        boolean isNamed(String value, int start, int end) {
            return !values.isEmpty() || isUpperCase(value, start, end);
        }

        List<T> named(String value, int start, int end) {
            if (capitals.isEmpty() || !isUpperCase(value, start, end)) {
                return values;
            }
            return values.isEmpty()
                    ? capitals
                    : Stream.concat(values.stream(), capitals.stream()).toList();
        }

        void add(T value, boolean capital) {
            List<T> before = capital ? capitals : values;
            if (before.contains(value)) {
                return;
            }
            List<T> after = Stream.concat(before.stream(), Stream.of(value)).toList();
            if (capital) {
                capitals = after;
            } else {
                values = after;
            }
        }
    }
}
