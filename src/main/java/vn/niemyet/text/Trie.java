package vn.niemyet.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Words as a tree of letters, packed into a few arrays that stay in the processor's cache: each step looks at one place.
 *
 * <p>The letters that go on from a node stand in a table of the node's own; each has the place of its own lowest bits, and
 * the table is as large as it takes for no two to meet. Immutable.
 */
public final class Trie {
    public static final int ROOT = 0;
    public static final int NONE = -1;

    private static final int FIELDS = 3;
    private static final int BASE = 0;
    private static final int MASK = 1;
    private static final int WORD = 2;

    private final List<String> words;
    private int[] nodes = new int[64 * FIELDS];
    private int nodeCount;

    /** The place before the tables belongs to all nodes from which nothing goes on. */
    private char[] letters = new char[64];

    private int[] targets = new int[64];
    private int slots = 1;

    private Trie(List<String> words) {
        this.words = words;
        node(0, words.size(), 0);
    }

    public static Trie of(Collection<String> words) {
        return new Trie(List.copyOf(new TreeSet<>(words)));
    }

    /** The words in order; {@link #word} counts in it. */
    public List<String> words() {
        return words;
    }

    /** The node behind {@code node} by this letter, or {@link #NONE}. */
    public int next(int node, char letter) {
        int at = node * FIELDS;
        int slot = nodes[at + BASE] + (letter & nodes[at + MASK]);
        return letters[slot] == letter && slot > 0 ? targets[slot] : NONE;
    }

    /** The index of the word that ends at this node, or {@link #NONE}. */
    public int word(int node) {
        return nodes[node * FIELDS + WORD];
    }

    /** The node behind all these letters, or {@link #NONE}. */
    public int find(String letters) {
        int node = ROOT;
        for (int i = 0; i < letters.length() && node != NONE; i++) {
            node = next(node, letters.charAt(i));
        }
        return node;
    }

    /** Packs the words from one index to before another, which share their first {@code depth} letters. */
    private int node(int from, int to, int depth) {
        if (from + 1 == to) {
            return single(from, depth);
        }
        boolean ends = from < to && words.get(from).length() == depth;
        int node = node(ends ? from : NONE);
        int first = ends ? from + 1 : from;
        if (first < to) {
            int mask = mask(first, to, depth);
            int base = table(mask + 1);
            nodes[node * FIELDS + BASE] = base;
            nodes[node * FIELDS + MASK] = mask;
            for (int at = first; at < to; at = behind(at, to, depth)) {
                char letter = words.get(at).charAt(depth);
                int target = node(at, behind(at, to, depth), depth + 1);
                letters[base + (letter & mask)] = letter;
                targets[base + (letter & mask)] = target;
            }
        }
        return node;
    }

    /** Packs the rest of the only word that goes on here, as most nodes are: one letter behind the other. */
    private int single(int word, int depth) {
        String rest = words.get(word);
        int first = nodeCount;
        for (int i = depth; i < rest.length(); i++) {
            int node = node(NONE);
            int slot = table(1);
            nodes[node * FIELDS + BASE] = slot;
            letters[slot] = rest.charAt(i);
            targets[slot] = node + 1;
        }
        node(word);
        return first;
    }

    /** A new node, at which this word ends. */
    private int node(int word) {
        int node = nodeCount++;
        if (nodeCount * FIELDS > nodes.length) {
            nodes = Arrays.copyOf(nodes, nodes.length * 2);
        }
        nodes[node * FIELDS + WORD] = word;
        return node;
    }

    private int table(int size) {
        int base = slots;
        slots += size;
        if (slots > letters.length) {
            letters = Arrays.copyOf(letters, slots * 2);
            targets = Arrays.copyOf(targets, slots * 2);
        }
        return base;
    }

    /** Index behind the words whose letter at {@code depth} is that of the word at {@code from}. */
    private int behind(int from, int to, int depth) {
        int at = from + 1;
        while (at < to && words.get(at).charAt(depth) == words.get(from).charAt(depth)) {
            at++;
        }
        return at;
    }

    /** The fewest low bits that tell the next letters apart. */
    private int mask(int from, int to, int depth) {
        int mask = 0;
        while (!tellsApart(mask, from, to, depth)) {
            mask = mask * 2 + 1;
        }
        return mask;
    }

    private boolean tellsApart(int mask, int from, int to, int depth) {
        boolean[] taken = new boolean[mask + 1];
        for (int at = from; at < to; at = behind(at, to, depth)) {
            int place = words.get(at).charAt(depth) & mask;
            if (taken[place]) {
                return false;
            }
            taken[place] = true;
        }
        return true;
    }
}
