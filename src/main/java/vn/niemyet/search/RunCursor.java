package vn.niemyet.search;

import java.util.Arrays;

/** Walks through the groups of a {@link Run} whose terms begin with certain 14-bit prefixes. */
final class RunCursor {
    private final Run run;
    private final int lastPrefix;
    private int prefix;
    private int at;
    private int end;
    private long key;
    private int[] group = new int[64];
    private int size;

    /** @param toPrefix the first prefix behind the last one wanted */
    RunCursor(Run run, int fromPrefix, int toPrefix) {
        this.run = run;
        this.lastPrefix = toPrefix - 1;
        enter(fromPrefix);
    }

    private void enter(int next) {
        prefix = next;
        at = run.start(next);
        end = run.start(next + 1);
        key = (long) next << Run.FILE_SHIFT;
    }

    /** Reads the next group; false when there is none. */
    boolean next() {
        while (at == end) {
            if (prefix == lastPrefix) {
                return false;
            }
            enter(prefix + 1);
        }
        key += number();
        int header = (int) number();
        size = header >>> 1;
        if (size > group.length) {
            group = new int[Math.max(size, group.length * 2)];
        }
        int document = -1;
        for (int i = 0; i < size; i++) {
            document += (int) number() + 1;
            group[i] = document << 2;
        }
        if ((header & 1) != 0) {
            readWeights();
        }
        return true;
    }

    private void readWeights() {
        for (int i = 0; i < size; i++) {
            int four = run.at(at + i / 4);
            group[i] |= four >>> (2 * (i % 4)) & RunWriter.WEIGHT_MASK;
        }
        at += (size + 3) / 4;
    }

    private long number() {
        long number = 0;
        int shift = 0;
        byte next = run.at(at++);
        while (next < 0) {
            number |= (long) (next & 127) << shift;
            shift += 7;
            next = run.at(at++);
        }
        return number | (long) next << shift;
    }

    /** Term and spelling of the group. */
    long key() {
        return key;
    }

    int size() {
        return size;
    }

    /** Copies the group, each document number times four plus its weight, into {@code target} from {@code index}. */
    int[] copyTo(int[] target, int index) {
        int[] room = index + size > target.length ? Arrays.copyOf(target, (index + size) * 2) : target;
        System.arraycopy(group, 0, room, index, size);
        return room;
    }
}
