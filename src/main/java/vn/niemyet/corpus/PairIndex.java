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
    private final float[] weights;
    private final float[] lengths;

    PairIndex(List<int[]> pairsOfDocuments) {
        long[] postings = postings(pairsOfDocuments);
        this.documents =
                Arrays.stream(postings).mapToInt(posting -> (int) posting).toArray();
        this.begins = begins(postings);
        this.first = new int[pairsOfDocuments.size() + 1];
        for (int i = 0; i < pairsOfDocuments.size(); i++) {
            first[i + 1] = first[i] + pairsOfDocuments.get(i).length;
        }
        this.pairs = pairs();
        this.weights = weights();
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

    /** What a pair says, squared: the rarer it is, the more. */
    private float[] weights() {
        float[] result = new float[begins.length - 1];
        for (int pair = 0; pair < result.length; pair++) {
            double weight = Math.log(1 + (double) (first.length - 1) / (begins[pair + 1] - begins[pair]));
            result[pair] = (float) (weight * weight);
        }
        return result;
    }

    private float[] lengths() {
        float[] result = new float[first.length - 1];
        for (int document = 0; document < result.length; document++) {
            double sum = 0;
            for (int i = first[document]; i < first[document + 1]; i++) {
                sum += weights[pairs[i]];
            }
            result[document] = (float) Math.sqrt(sum);
        }
        return result;
    }

    /**
     * Others that share a pair with a document, each once, sorted. Of a pair that many have only those that stand nearest are
     * looked at, and kept where they share another pair besides: for one common pair alone nobody is related.
     *
     * @param reach how many on either side
     */
    int[] sharing(int document, int reach) {
        int own = first[document + 1] - first[document];
        int[] found = new int[own * 4 * reach];
        int size = 0;
        for (int i = first[document]; i < first[document + 1]; i++) {
            int from = begins[pairs[i]];
            int to = begins[pairs[i] + 1];
            int at = Arrays.binarySearch(documents, from, to, document);
            boolean rare = own == 1 || to - from <= reach;
            for (int other = Math.max(from, at - reach); other < Math.min(to, at + reach + 1); other++) {
                if (other != at) {
                    found[size++] = documents[other];
                    size = rare ? repeated(found, size) : size;
                }
            }
        }
        return distinct(found, size, 2);
    }

    private static int repeated(int[] numbers, int size) {
        numbers[size] = numbers[size - 1];
        return size + 1;
    }

    /** Those of the first numbers of an array that stand in it at least so often; sorted, each once. */
    static int[] distinct(int[] numbers, int size, int times) {
        Arrays.sort(numbers, 0, size);
        int kept = 0;
        int begin = 0;
        for (int i = 0; i < size; i++) {
            if (numbers[i] != numbers[begin]) {
                begin = i;
            }
            if (i - begin + 1 == times) {
                numbers[kept++] = numbers[i];
            }
        }
        return Arrays.copyOf(numbers, kept);
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
                sum += weights[pairs[i]];
                shared++;
            }
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        int fewer = Math.min(first[one + 1] - first[one], first[other + 1] - first[other]);
        return shared == 0 || shared < Math.min(2, fewer)
                ? 0
                : (int) Math.round(1000 * sum / (lengths[one] * lengths[other]));
    }
}
