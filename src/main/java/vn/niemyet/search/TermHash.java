package vn.niemyet.search;

/**
 * Words and pairs of neighbouring words as numbers: what the index files know them by instead of their letters.
 *
 * <p>A term is 36 bits: 14 that choose the file and 22 more. Its spelling (with marks) is 8 bits beside it. 36 bits tell a
 * million terms apart but for a handful; the client computes the same with 32-bit arithmetic.
 */
final class TermHash {
    static final int FILE_BITS = 14;
    static final int TERM_BITS = 36;
    static final int SPELLING_BITS = 8;
    private static final int REST_BITS = TERM_BITS - FILE_BITS;

    private TermHash() {}

    /** The first half of a word's hash: FNV-1a. */
    static int x(String plain) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < plain.length(); i++) {
            hash = (hash ^ plain.charAt(i)) * 0x01000193;
        }
        return hash;
    }

    /** The second half, which must not follow from the first. */
    static int y(String plain) {
        int hash = 0x3C6EF372;
        for (int i = 0; i < plain.length(); i++) {
            hash = (hash ^ plain.charAt(i)) * 0x5BD1E995;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    /** The term of one word. */
    static long term(int x, int y) {
        return join(mix(x), mix(y));
    }

    /** The term of two neighbouring words. */
    static long pair(int x1, int y1, int x2, int y2) {
        return join(mix(x1 * 0x85EBCA6B + x2), mix(y1 * 0xC2B2AE35 + y2));
    }

    /** The spelling of one word by {@link #x} of its written form. */
    static int spelling(int written) {
        return mix(written) >>> (Integer.SIZE - SPELLING_BITS);
    }

    static int spelling(int written1, int written2) {
        return mix(written1 * 0x85EBCA6B + written2) >>> (Integer.SIZE - SPELLING_BITS);
    }

    private static long join(int x, int y) {
        return ((long) (x >>> (Integer.SIZE - FILE_BITS)) << REST_BITS) | (y >>> (Integer.SIZE - REST_BITS));
    }

    /** Spreads the bits of a number over all of it (the last step of MurmurHash3). */
    static int mix(int number) {
        int mixed = (number ^ (number >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
