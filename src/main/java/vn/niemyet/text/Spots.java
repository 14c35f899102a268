package vn.niemyet.text;

/**
 * Places of a text, one bit each: where a digit stands, or a mark, or a word begins. The next of them is found by sixty-four
 * characters at once, so that a reader who looks for what is rare does not go over every letter.
 */
final class Spots {
    private final long[] bits;
    private final int length;

    /** Takes the bits over; those behind {@code length} are not set. */
    Spots(long[] bits, int length) {
        this.bits = bits;
        this.length = length;
    }

    /** The first place at or behind {@code from}; the text's length where there is none. */
    int next(int from) {
        int block = from >> 6;
        if (block >= bits.length) {
            return length;
        }
        long left = bits[block] & (-1L << from);
        while (left == 0) {
            if (++block == bits.length) {
                return length;
            }
            left = bits[block];
        }
        return (block << 6) + Long.numberOfTrailingZeros(left);
    }
}
