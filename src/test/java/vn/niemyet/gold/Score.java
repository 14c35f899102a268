package vn.niemyet.gold;

import java.util.Set;

/** Hits, inventions and misses of one field over all documents. */
final class Score {
    private int hits;
    private int inventions;
    private int misses;

    void add(Set<String> wanted, Set<String> found) {
        for (String value : found) {
            if (wanted.contains(value)) {
                hits++;
            } else {
                inventions++;
            }
        }
        for (String value : wanted) {
            if (!found.contains(value)) {
                misses++;
            }
        }
    }

    double precision() {
        return hits + inventions == 0 ? 1 : (double) hits / (hits + inventions);
    }

    double recall() {
        return hits + misses == 0 ? 1 : (double) hits / (hits + misses);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    int hits() {
        return hits;
    }

    int inventions() {
        return inventions;
    }

    int misses() {
        return misses;
    }
}
