package vn.niemyet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One file of terms: merges what all runs hold of a range of terms and writes it (docs/search-format.md, terms).
 *
 * <p>The number of terms; the terms themselves as gaps; how many of them make a group and how many bits these take, so that a
 * reader can pass over them; then for each term its spellings, and for each spelling the documents with those among them where
 * the term occurs often and those where it stands in the title.
 */
final class TermFile {
    /** A group of terms is complete with so many bits. */
    private static final int GROUP_BITS = 1024;

    private final int documents;
    private final List<RunCursor> cursors = new ArrayList<>();
    private final Bits body = new Bits(4096);
    private final Bits term = new Bits(256);
    private final Bits groups = new Bits();
    private int grouped;
    private int groupedBits;
    private long[] terms = new long[256];
    private int termCount;
    private int spellings;
    private int[] postings = new int[1024];
    private int postingCount;
    private int[] numbers = new int[1024];

    private TermFile(int documents) {
        this.documents = documents;
    }

    /**
     * @param index of the file among 2<sup>{@code fileBits}</sup>
     * @param documents how many documents the index holds
     */
    static Bits write(List<Run> runs, int index, int fileBits, int documents) {
        TermFile file = new TermFile(documents);
        int shift = TermHash.FILE_BITS - fileBits;
        for (Run run : runs) {
            RunCursor cursor = new RunCursor(run, index << shift, (index + 1) << shift);
            if (cursor.next()) {
                file.cursors.add(cursor);
            }
        }
        file.merge();
        return file.finish(TermHash.TERM_BITS - fileBits);
    }

    private void merge() {
        long open = -1;
        while (!cursors.isEmpty()) {
            long key = Long.MAX_VALUE;
            for (RunCursor cursor : cursors) {
                key = Math.min(key, cursor.key());
            }
            if (key >>> TermHash.SPELLING_BITS != open) {
                closeTerm();
                open = key >>> TermHash.SPELLING_BITS;
                openTerm(open);
            }
            gather(key);
            spelling((int) key & ((1 << TermHash.SPELLING_BITS) - 1));
        }
        closeTerm();
    }

    private void gather(long key) {
        postingCount = 0;
        for (int i = cursors.size() - 1; i >= 0; i--) {
            RunCursor cursor = cursors.get(i);
            if (cursor.key() == key) {
                postings = cursor.copyTo(postings, postingCount);
                postingCount += cursor.size();
                if (!cursor.next()) {
                    cursors.remove(i);
                }
            }
        }
        Arrays.sort(postings, 0, postingCount);
    }

    private void openTerm(long next) {
        if (termCount == terms.length) {
            terms = Arrays.copyOf(terms, termCount * 2);
        }
        terms[termCount++] = next;
    }

    private void closeTerm() {
        if (spellings > 0) {
            body.gamma(spellings);
            body.append(term);
            term.clear();
            spellings = 0;
        }
        if (body.size() - groupedBits >= GROUP_BITS) {
            closeGroup();
        }
    }

    private void closeGroup() {
        if (termCount > grouped) {
            groups.gamma(termCount - grouped);
            groups.gamma(body.size() - groupedBits);
            grouped = termCount;
            groupedBits = body.size();
        }
    }

    private void spelling(int hash) {
        spellings++;
        term.put(hash, TermHash.SPELLING_BITS);
        term.gamma(postingCount);
        numbers = postingCount > numbers.length ? new int[postings.length] : numbers;
        for (int i = 0; i < postingCount; i++) {
            numbers[i] = postings[i] >>> 2;
        }
        Ascending.write(term, numbers, postingCount, documents);
        places(DocumentTerms.Weight.OFTEN);
        places(DocumentTerms.Weight.TITLE);
    }

    /** The places in the list of documents where the term has this weight. */
    private void places(DocumentTerms.Weight weight) {
        int count = 0;
        for (int i = 0; i < postingCount; i++) {
            if ((postings[i] & RunWriter.WEIGHT_MASK) == weight.bits()) {
                numbers[count++] = i;
            }
        }
        term.flag(count > 0);
        if (count > 0) {
            term.gamma(count);
            Ascending.write(term, numbers, count, postingCount);
        }
    }

    private Bits finish(int termBits) {
        Bits file = new Bits(body.size() / 15 + termCount + 16);
        file.count(termCount);
        int k = Ascending.parameter(1L << termBits, termCount);
        long next = 0;
        for (int i = 0; i < termCount; i++) {
            long own = terms[i] & ((1L << termBits) - 1);
            file.rice(own - next, k);
            next = own + 1;
        }
        closeGroup();
        file.append(groups);
        file.append(body);
        return file;
    }
}
