package vn.niemyet.corpus;

import java.util.Arrays;
import java.util.List;

/**
 * Which documents share which pairs: for each pair the documents that have it, in their order, and for each document its pairs.
 * Two flat arrays of numbers, about a hundred bytes a document.
 */
final class PairIndex {
    private static final long LOW = 0xFFFF_FFFFL;

    /** Where the documents of a pair begin in {@link #documents}; one entry more than there are pairs. */
    private final int[] begins;

    private final int[] documents;

    /** Where the pairs of a document begin in {@link #pairs}; one entry more than there are documents. */
    private final int[] first;

    private final int[] pairs;
    private final double[] lengths;

    PairIndex(List<int[]> pairsOfDocuments) {
        long[] postings = postings(pairsOfDocuments);
        this.documents = Arrays.stream(postings).mapToInt(posting -> (int) posting).toArray();
        this.begins = begins(postings);
        this.first = new int[pairsOfDocuments.size() + 1];
        for (int i = 0; i < pairsOfDocuments.size(); i++) {
            first[i + 1] = first[i] + pairsOfDocuments.get(i).length;
        }
        this.pairs = pairs();
        this.lengths = lengths();
    }

    /** Pair and document in one number each, so that sorting them brings together who shares a pair. */
    private static long[] postings(List<int[]> pairsOfDocuments) {
        long[] postings =
                new long[pairsOfDocuments.stream().mapToInt(own -> own.length).sum()];
        int size = 0;
        for (int document = 0; document < pairsOfDocuments.size(); document++) {
            for (int pair : pairsOfDocuments.get(document)) {
                postings[size++] = ((long) pair << Integer.SIZE) | document;
            }
        }
        Arrays.parallelSort(postings);
        return postings;
    }

    private static int[] begins(long[] postings) {
        int[] begins = new int[postings.length + 1];
        int size = 0;
        for (int i = 0; i < postings.length; i++) {
            if (i == 0 || (postings[i] & ~LOW) != (postings[i - 1] & ~LOW)) {
                begins[size++] = i;
            }
        }
        begins[size++] = postings.length;
        return Arrays.copyOf(begins, size);
    }

    private int[] pairs() {
        int[] result = new int[documents.length];
        int[] next = first.clone();
        for (int pair = 0; pair + 1 < begins.length; pair++) {
            for (int i = begins[pair]; i < begins[pair + 1]; i++) {
                result[next[documents[i]]++] = pair;
            }
        }
        return result;
    }

    private double[] lengths() {
        double[] result = new double[first.length - 1];
        for (int document = 0; document < result.length; document++) {
            double sum = 0;
            for (int i = first[document]; i < first[document + 1]; i++) {
                sum += weight(pairs[i]) * weight(pairs[i]);
            }
            result[document] = Math.sqrt(sum);
        }
        return result;
    }

    /** The rarer a pair, the more it says. */
    private double weight(int pair) {
        return Math.log(1 + (double) count() / (begins[pair + 1] - begins[pair]));
    }

    private int count() {
        return first.length - 1;
    }

    /**
     * Others that share a pair with a document, each once, sorted; of a pair that many have only those that stand nearest.
     *
     * @param reach how many on either side
     */
    int[] sharing(int document, int reach) {
        int[] found = new int[(first[document + 1] - first[document]) * 2 * reach];
        int size = 0;
        for (int i = first[document]; i < first[document + 1]; i++) {
            int from = begins[pairs[i]];
            int to = begins[pairs[i] + 1];
            int own = Arrays.binarySearch(documents, from, to, document);
            for (int at = Math.max(from, own - reach); at < Math.min(to, own + reach + 1); at++) {
                if (at != own) {
                    found[size++] = documents[at];
                }
            }
        }
        return Arrays.stream(found, 0, size).sorted().distinct().toArray();
    }

    /** How much two documents have in common, 0 to 1000; 0 where they share fewer than two pairs and have more than one. */
    int likeness(int one, int other) {
        int i = first[one];
        int j = first[other];
        int shared = 0;
        double sum = 0;
        while (i < first[one + 1] && j < first[other + 1]) {
            int difference = Integer.compare(pairs[i], pairs[j]);
            if (difference == 0) {
                sum += weight(pairs[i]) * weight(pairs[i]);
                shared++;
            }
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        int fewer = Math.min(first[one + 1] - first[one], first[other + 1] - first[other]);
        return shared < Math.min(2, fewer) || shared == 0 ? 0 : (int) Math.round(1000 * sum / (lengths[one] * lengths[other]));
    }
}
