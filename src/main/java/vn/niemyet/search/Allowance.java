package vn.niemyet.search;

/**
 * How large the index may become. A portal of up to 10,000 directives may have 20 MB, a larger one as much for each of its
 * directives; what the terms of a directive do not need is there for its sentences.
 */
final class Allowance {
    private static final long INDEX_BITS = 19_000_000L * 8;
    private static final int DIRECTIVES = 10_000;
    /** What one posting, its share of the list of terms included, was measured to need. */
    private static final double BITS_PER_POSTING = 7;
    /** Title, facts, facets, numbers and the heads of files. */
    private static final int OTHER_BITS = 130 * 8;

    private static final int POSTINGS_PER_FILE = 3500;
    private static final int RARE_POSTINGS_PER_FILE = 2000;

    private final int directives;
    private final long bitsPerDirective;

    Allowance(int directives) {
        this.directives = directives;
        this.bitsPerDirective = INDEX_BITS / Math.max(1, Math.min(DIRECTIVES, directives));
    }

    /**
     * How many bits a directive's sentences may take.
     *
     * @param bytes of its text, which no sentences exceed
     * @param postings how many different terms it has
     */
    int sentences(long bytes, int postings) {
        long left = bitsPerDirective - OTHER_BITS - (long) (postings * BITS_PER_POSTING);
        return (int) Math.max(0, Math.min(bytes * 8, left));
    }

    /** Postings per file of terms that make about 2 kB; in a small portal most terms are rare and cost more. */
    int postingsPerFile() {
        return Math.min(POSTINGS_PER_FILE, RARE_POSTINGS_PER_FILE + directives / 2);
    }
}
