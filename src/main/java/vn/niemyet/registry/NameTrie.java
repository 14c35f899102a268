package vn.niemyet.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;

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
        List<T> values = isShortCapitals(name) ? node.capitals : node.values;
        if (!values.contains(value)) {
            values.add(value);
        }
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
        return !node.values.isEmpty() || !isShortCapitals(name) ? List.copyOf(node.values) : List.copyOf(node.capitals);
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
        if (start > 0 && Character.isLetterOrDigit(folded.charAt(start - 1))) {
            return Optional.empty();
        }
        Node<T> node = from;
        Match<T> best = null;
        for (int i = start; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                node = node.child(c);
                if (node == null) {
                    break;
                }
                if (atWordEnd(folded, i)) {
                    List<T> found = found(node, text.value(), start, i + 1);
                    best = found.isEmpty() ? best : new Match<>(start, i + 1, found);
                }
            } else if (i == start || !isSkipped(folded, i)) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean atWordEnd(String folded, int i) {
        return i + 1 == folded.length() || !Character.isLetterOrDigit(folded.charAt(i + 1));
    }

    private static boolean isSkipped(String folded, int i) {
        char c = folded.charAt(i);
        return switch (c) {
            case ' ', '-', ',', '.', '&' -> true;
            case '\n' -> i + 1 < folded.length() && folded.charAt(i + 1) != '\n' && folded.charAt(i - 1) != '\n';
            default -> false;
        };
    }

    private static <T> List<T> found(Node<T> node, String value, int start, int end) {
        if (node.capitals.isEmpty() || !isUpperCase(value, start, end)) {
            return node.values;
        }
        List<T> both = new ArrayList<>(node.values);
        both.addAll(node.capitals);
        return both;
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
        private char[] letters = new char[0];
        private List<Node<T>> children = new ArrayList<>(0);
        private final List<T> values = new ArrayList<>(0);
        private final List<T> capitals = new ArrayList<>(0);

        @org.jspecify.annotations.Nullable
        Node<T> child(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            return at < 0 ? null : children.get(at);
        }

        Node<T> childOrNew(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            if (at >= 0) {
                return children.get(at);
            }
            int place = -at - 1;
            char[] grown = new char[letters.length + 1];
            System.arraycopy(letters, 0, grown, 0, place);
            grown[place] = letter;
            System.arraycopy(letters, place, grown, place + 1, letters.length - place);
            letters = grown;
            Node<T> node = new Node<>();
            children.add(place, node);
            return node;
        }
    }
}
