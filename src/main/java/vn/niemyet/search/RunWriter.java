package vn.niemyet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gathers the postings of one thread's documents and packs them into {@link Run}s of a bounded size. One thread at a time;
 * document numbers may come in any order, rising ones make the largest runs.
 */
final class RunWriter {
    static final int WEIGHT_MASK = 3;
    private static final int PLACE_BITS = 18;
    private static final int PLACE_SHIFT = 2;
    private static final int MOST_POSTINGS = 1 << 21;
    private static final int DIGIT_BITS = 11;

    private final List<Run> runs = new ArrayList<>();
    private long[] postings = new long[1 << 14];
    private int size;
    private int[] documents = new int[256];
    private int documentCount;

    /** Term and spelling of a posting. */
    static long key(long posting) {
        return posting >>> (PLACE_BITS + PLACE_SHIFT);
    }

    static int place(long posting) {
        return (int) (posting >>> PLACE_SHIFT) & ((1 << PLACE_BITS) - 1);
    }

    void add(int document, DocumentTerms terms) {
        boolean full = size + terms.size() > MOST_POSTINGS || documentCount == 1 << PLACE_BITS;
        if (full || (documentCount > 0 && documents[documentCount - 1] >= document)) {
            seal();
        }
        if (documentCount == documents.length) {
            documents = Arrays.copyOf(documents, documentCount * 2);
        }
        if (size + terms.size() > postings.length) {
            postings = Arrays.copyOf(postings, Math.max(postings.length * 2, size + terms.size()));
        }
        long place = (long) documentCount << PLACE_SHIFT;
        documents[documentCount++] = document;
        terms.forEach(
                (term, weight) -> postings[size++] = (term << (PLACE_BITS + PLACE_SHIFT)) | place | weight.bits());
    }

    /** All runs of this writer, which begins anew. */
    List<Run> finish() {
        seal();
        postings = new long[0];
        List<Run> all = List.copyOf(runs);
        runs.clear();
        return all;
    }

    private void seal() {
        if (size > 0) {
            runs.add(Run.pack(sorted(), size, documents));
        }
        size = 0;
        documentCount = 0;
    }

    /**
     * The postings sorted by term and spelling; each step keeps the order of the one before, so documents stay in theirs. Four
     * steps of eleven bits are several times faster here than comparing.
     */
    private long[] sorted() {
        long[] from = postings;
        long[] to = new long[size];
        for (int shift = PLACE_BITS + PLACE_SHIFT; shift < Long.SIZE; shift += DIGIT_BITS) {
            int[] ends = new int[(1 << DIGIT_BITS) + 1];
            for (int i = 0; i < size; i++) {
                ends[digit(from[i], shift) + 1]++;
            }
            for (int d = 1; d < ends.length; d++) {
                ends[d] += ends[d - 1];
            }
            for (int i = 0; i < size; i++) {
                to[ends[digit(from[i], shift)]++] = from[i];
            }
            long[] spare = from;
            from = to;
            to = spare;
        }
        return from;
    }

    private static int digit(long posting, int shift) {
        return (int) (posting >>> shift) & ((1 << DIGIT_BITS) - 1);
    }
}
