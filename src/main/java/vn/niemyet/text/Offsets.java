package vn.niemyet.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The way back from the characters of a {@link FlatText} to those of its file. Most characters lie as far from their origin as
 * the one before, so only the places where that distance changes are kept.
 */
final class Offsets {
    private final BitSet shifted = new BitSet();
    private int[] starts = new int[32];
    private int[] shifts = new int[32];
    private int count;

    /** Takes the offset of the next character kept; those between the last one and {@code index} follow the last one. */
    void add(int index, int offset) {
        int shift = offset - index;
        if (count > 0 && shifts[count - 1] == shift) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            shifts = Arrays.copyOf(shifts, count * 2);
        }
        starts[count] = index;
        shifts[count++] = shift;
        shifted.set(index);
    }

    /** Whether the character at {@code index} does not follow the one before it in the file. */
    boolean isShifted(int index) {
        return shifted.get(index);
    }

    /** The first such character at or behind {@code index}; the largest number where there is none. */
    int nextShifted(int index) {
        int next = shifted.nextSetBit(index);
        return next < 0 ? Integer.MAX_VALUE : next;
    }

    /** The offset of a character. */
    int of(int index) {
        int found = Arrays.binarySearch(starts, 0, count, index);
        return index + shifts[found >= 0 ? found : Math.max(0, -found - 2)];
    }

    /** The first character that came from {@code offset} or from behind it. */
    int indexOf(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] + shifts[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return 0;
        }
        int index = offset - shifts[low - 1];
        return low < count ? Math.min(index, starts[low]) : index;
    }
}
