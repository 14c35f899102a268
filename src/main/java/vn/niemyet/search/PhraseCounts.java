package vn.niemyet.search;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/** How often rows of symbols of one length occur. */
final class PhraseCounts {
    private int[][] rows = new int[1 << 12][];
    private int[] froms = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;
    private int length;

    void add(int[] row, int from, int length) {
        this.length = length;
        int slot = slot(row, from, length);
        if (counts[slot]++ == 0) {
            rows[slot] = row;
            froms[slot] = from;
            if (++size * 2 > counts.length) {
                grow();
            }
        }
    }

    int count(int[] row, int from, int length) {
        return counts[slot(row, from, length)];
    }

    /** Every row that occurs at least so often. */
    void forEach(int least, ObjIntConsumer<int[]> sink) {
        for (int slot = 0; slot < counts.length; slot++) {
            if (counts[slot] >= least) {
                sink.accept(Arrays.copyOfRange(rows[slot], froms[slot], froms[slot] + length), counts[slot]);
            }
        }
    }

    private int slot(int[] row, int from, int length) {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = hash * 0x01000193 + row[i];
        }
        int slot = TermHash.mix(hash) & (counts.length - 1);
        while (counts[slot] != 0 && !isSame(slot, row, from, length)) {
            slot = (slot + 1) & (counts.length - 1);
        }
        return slot;
    }

    private boolean isSame(int slot, int[] row, int from, int length) {
        int own = froms[slot];
        return Arrays.equals(rows[slot], own, own + length, row, from, from + length);
    }

    private void grow() {
        int[][] oldRows = rows;
        int[] oldFroms = froms;
        int[] oldCounts = counts;
        rows = new int[oldRows.length * 2][];
        froms = new int[rows.length];
        counts = new int[rows.length];
        for (int i = 0; i < oldCounts.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slot(oldRows[i], oldFroms[i], length);
                rows[slot] = oldRows[i];
                froms[slot] = oldFroms[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
