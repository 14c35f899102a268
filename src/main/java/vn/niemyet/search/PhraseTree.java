package vn.niemyet.search;

import java.util.Arrays;

/** Finds the longest phrase that begins at a place in a row of symbols. Built once, then read by many threads. */
final class PhraseTree {
    private static final int NONE = -1;

    private long[] steps = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int size;
    private int[] phrases = new int[1024];
    private int nodes = 1;

    PhraseTree() {
        Arrays.fill(phrases, NONE);
    }

    void add(int[] phrase, int symbol) {
        int node = 0;
        for (int step : phrase) {
            int next = child(node, step);
            node = next == NONE ? grow(node, step) : next;
        }
        phrases[node] = symbol;
    }

    private int grow(int node, int step) {
        if (size * 2 >= steps.length) {
            enlarge();
        }
        if (nodes == phrases.length) {
            phrases = Arrays.copyOf(phrases, nodes * 2);
            Arrays.fill(phrases, nodes, phrases.length, NONE);
        }
        put(step(node, step), nodes);
        size++;
        return nodes++;
    }

    private void enlarge() {
        long[] oldSteps = steps;
        int[] oldTargets = targets;
        steps = new long[oldSteps.length * 2];
        targets = new int[oldSteps.length * 2];
        for (int i = 0; i < oldSteps.length; i++) {
            if (oldTargets[i] != 0) {
                put(oldSteps[i], oldTargets[i]);
            }
        }
    }

    private void put(long step, int target) {
        int slot = slot(step);
        while (targets[slot] != 0) {
            slot = (slot + 1) & (steps.length - 1);
        }
        steps[slot] = step;
        targets[slot] = target;
    }

    private int child(int node, int symbol) {
        long step = step(node, symbol);
        int slot = slot(step);
        while (targets[slot] != 0) {
            if (steps[slot] == step) {
                return targets[slot];
            }
            slot = (slot + 1) & (steps.length - 1);
        }
        return NONE;
    }

    private int slot(long step) {
        return (int) ((step * 0x9E3779B97F4A7C15L) >>> 40) & (steps.length - 1);
    }

    private static long step(int node, int symbol) {
        return (long) node << 20 | symbol;
    }

    /**
     * The symbol of the longest phrase that begins at {@code from}, times 16, plus its length; -1 where none does.
     *
     * @param symbols negative ones belong to no phrase
     */
    int longestAt(int[] symbols, int from, int to) {
        int node = 0;
        int best = NONE;
        for (int i = from; i < to && symbols[i] >= 0; i++) {
            node = child(node, symbols[i]);
            if (node == NONE) {
                break;
            }
            if (phrases[node] != NONE) {
                best = phrases[node] << 4 | (i - from + 1);
            }
        }
        return best;
    }
}
