package vn.niemyet.search;

import java.util.Arrays;

/**
 * The postings of some documents, sorted by term and packed into bytes: what the accumulation keeps in memory until the files
 * are made. Immutable.
 *
 * <p>A group per term and spelling: the step to its 44 bits, twice the number of documents plus one where weights follow, the
 * steps between the documents, the weights four to a byte; numbers with seven bits to a byte.
 */
final class Run {
    private static final int FILES = 1 << TermHash.FILE_BITS;
    static final int KEY_BITS = TermHash.TERM_BITS + TermHash.SPELLING_BITS;
    static final int FILE_SHIFT = KEY_BITS - TermHash.FILE_BITS;

    private final byte[] bytes;
    private final int[] starts;

    private Run(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    /** Where the groups of the terms begin whose first 14 bits are {@code prefix} or more. */
    int start(int prefix) {
        return starts[prefix];
    }

    int size() {
        return bytes.length;
    }

    byte at(int index) {
        return bytes[index];
    }

    /**
     * Packs postings: 44 bits of term and spelling, 18 of the document's place in {@code documents}, 2 of its weight; sorted.
     */
    static Run pack(long[] postings, int count, int[] documents) {
        Packer packer = new Packer(count + count / 2 + 1024);
        int[] starts = new int[FILES + 1];
        int prefix = 0;
        int from = 0;
        while (from < count) {
            long key = RunWriter.key(postings[from]);
            int to = from + 1;
            while (to < count && RunWriter.key(postings[to]) == key) {
                to++;
            }
            int own = (int) (key >>> FILE_SHIFT);
            if (own > prefix || from == 0) {
                Arrays.fill(starts, from == 0 ? 0 : prefix + 1, own + 1, packer.size);
                prefix = own;
                packer.key = (long) own << FILE_SHIFT;
            }
            packer.group(postings, from, to, documents);
            from = to;
        }
        Arrays.fill(starts, count == 0 ? 0 : prefix + 1, FILES + 1, packer.size);
        return new Run(Arrays.copyOf(packer.bytes, packer.size), starts);
    }

    private static final class Packer {
        private byte[] bytes;
        private int size;
        private long key;

        Packer(int capacity) {
            bytes = new byte[capacity];
        }

        void group(long[] postings, int from, int to, int[] documents) {
            long weights = 0;
            for (int i = from; i < to; i++) {
                weights |= postings[i] & RunWriter.WEIGHT_MASK;
            }
            long own = RunWriter.key(postings[from]);
            number(own - key);
            key = own;
            number((to - from) * 2L + (weights == 0 ? 0 : 1));
            int before = -1;
            for (int i = from; i < to; i++) {
                int document = documents[RunWriter.place(postings[i])];
                number(document - before - 1);
                before = document;
            }
            if (weights != 0) {
                weights(postings, from, to);
            }
        }

        private void weights(long[] postings, int from, int to) {
            for (int i = from; i < to; i += 4) {
                int four = 0;
                for (int j = 0; j < 4 && i + j < to; j++) {
                    four |= (int) (postings[i + j] & RunWriter.WEIGHT_MASK) << (2 * j);
                }
                put(four);
            }
        }

        private void number(long number) {
            long rest = number;
            while (rest > 127) {
                put((int) (rest & 127) | 128);
                rest >>>= 7;
            }
            put((int) rest);
        }

        private void put(int value) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, size + size / 2 + 16);
            }
            bytes[size++] = (byte) value;
        }
    }
}
