package vn.niemyet.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * A canonical Huffman code for symbols {@code 0} to {@code n - 1}: the commoner the shorter. Within one length the codes rise
 * with the symbols, so that the lengths alone tell the code.
 */
final class Huffman {
    static final int LONGEST = 15;
    private final int[] lengths;
    private final int[] codes;

    private Huffman(int[] lengths) {
        this.lengths = lengths;
        this.codes = new int[lengths.length];
        int code = 0;
        int length = 0;
        for (int symbol : order()) {
            code <<= lengths[symbol] - length;
            length = lengths[symbol];
            codes[symbol] = code++;
        }
    }

    /** A code for symbols that occur so often; those that never do get none. */
    static Huffman of(long[] frequencies) {
        long[] counts = frequencies.clone();
        int[] lengths = lengths(counts);
        while (Arrays.stream(lengths).max().orElse(0) > LONGEST) {
            for (int i = 0; i < counts.length; i++) {
                counts[i] = counts[i] == 0 ? 0 : counts[i] / 2 + 1;
            }
            lengths = lengths(counts);
        }
        return new Huffman(lengths);
    }

    private record Node(long count, int order, List<Node> children, int symbol) {}

    private static int[] lengths(long[] counts) {
        PriorityQueue<Node> nodes =
                new PriorityQueue<>(Comparator.comparingLong(Node::count).thenComparingInt(Node::order));
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                nodes.add(new Node(counts[symbol], symbol, List.of(), symbol));
            }
        }
        int[] lengths = new int[counts.length];
        if (nodes.size() == 1) {
            lengths[nodes.remove().symbol()] = 1;
        }
        int order = counts.length;
        while (nodes.size() > 1) {
            Node one = nodes.remove();
            Node other = nodes.remove();
            nodes.add(new Node(one.count() + other.count(), order++, List.of(one, other), -1));
        }
        if (!nodes.isEmpty()) {
            measure(nodes.remove(), 0, lengths);
        }
        return lengths;
    }

    private static void measure(Node node, int depth, int[] lengths) {
        if (node.children().isEmpty()) {
            lengths[node.symbol()] = depth;
        }
        node.children().forEach(child -> measure(child, depth + 1, lengths));
    }

    /** The symbols that have a code, in the order of their codes. */
    int[] order() {
        return IntStream.range(0, lengths.length)
                .filter(symbol -> lengths[symbol] > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer symbol) -> lengths[symbol]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** How many codes there are of each length, from 1 to the longest. */
    int[] sizes() {
        int[] sizes = new int[Arrays.stream(lengths).max().orElse(0)];
        for (int length : lengths) {
            if (length > 0) {
                sizes[length - 1]++;
            }
        }
        return sizes;
    }

    /** Bits of a symbol's code; 0 where it has none. */
    int length(int symbol) {
        return lengths[symbol];
    }

    void write(Bits bits, int symbol) {
        bits.put(codes[symbol], lengths[symbol]);
    }
}
