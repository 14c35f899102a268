package vn.niemyet.text;

/**
 * Of which sort each character of a text is, told once for all readers: in {@code "Số 98/TB"} words end at 2, 5 and 8, digits
 * stand at 3 and 4, a mark at 5.
 *
 * <p>Each character is looked up in one table and its bits are shifted in, without a branch: no processor can guess where words
 * end, and every wrong guess costs as much as twenty characters.
 */
final class CharacterSorts {
    private static final int BLOCK = 64;
    private static final int COMMON = 0x2100;
    private static final int WORD = 1;
    private static final int DIGIT = 2;
    private static final int MARK = 4;
    private static final int ODD = 8;
    /** From here on letters are not Latin, but for those of Vietnamese. */
    private static final char FOREIGN = '\u0370';

    private static final byte[] SORTS = sorts();

    /** Behind which characters a word ends, as the index behind it. */
    private final Spots wordEnds;

    private final Spots digits;
    private final Spots marks;
    private final Spots odd;
    private final Spots gaps;

    private CharacterSorts(Spots wordEnds, Spots digits, Spots marks, Spots odd, Spots gaps) {
        this.wordEnds = wordEnds;
        this.digits = digits;
        this.marks = marks;
        this.odd = odd;
        this.gaps = gaps;
    }

    /** Sorts the first characters of an array. */
    static CharacterSorts of(char[] letters, int length) {
        int blocks = length / BLOCK + 1;
        long[] words = new long[blocks];
        long[] digits = new long[blocks];
        long[] marks = new long[blocks];
        long[] odd = new long[blocks];
        long[] gaps = new long[blocks];
        for (int block = 0; block < blocks; block++) {
            long word = 0;
            long digit = 0;
            long mark = 0;
            long strange = 0;
            int to = Math.min(length, (block + 1) * BLOCK);
            for (int i = block * BLOCK; i < to; i++) {
                char c = letters[i];
                long sort = c < COMMON ? SORTS[c] : sort(c);
                word |= (sort & 1) << i;
                digit |= (sort >> 1 & 1) << i;
                mark |= (sort >> 2 & 1) << i;
                strange |= (sort >> 3) << i;
            }
            words[block] = word;
            digits[block] = digit;
            marks[block] = mark;
            odd[block] = mark | strange;
            gaps[block] = ~(word | mark);
        }
        gaps[blocks - 1] &= (1L << length) - 1;
        addBetweenDigits(odd, words, digits);
        endsOf(words);
        return new CharacterSorts(
                new Spots(words, length),
                new Spots(digits, length),
                new Spots(marks, length),
                new Spots(odd, length),
                new Spots(gaps, length));
    }

    /** A letter between two digits is odd, {@code 2O21}. */
    private static void addBetweenDigits(long[] odd, long[] words, long[] digits) {
        for (int block = 0; block < odd.length; block++) {
            long before = digits[block] << 1 | (block > 0 ? digits[block - 1] >>> (BLOCK - 1) : 0);
            long behind = digits[block] >>> 1 | (block + 1 < odd.length ? digits[block + 1] << (BLOCK - 1) : 0);
            odd[block] |= words[block] & ~digits[block] & before & behind;
        }
    }

    /** From where words stand to the places behind their last characters. */
    private static void endsOf(long[] words) {
        long before = 0;
        for (int block = 0; block < words.length; block++) {
            long word = words[block];
            words[block] = (word << 1 | before) & ~word;
            before = word >>> (BLOCK - 1);
        }
    }

    Spots wordEnds() {
        return wordEnds;
    }

    /** The figures 0 to 9. */
    Spots digits() {
        return digits;
    }

    /** What is neither letter nor digit nor white space. */
    Spots marks() {
        return marks;
    }

    /** Marks, letters that are neither Latin nor Vietnamese, and letters between digits. */
    Spots odd() {
        return odd;
    }

    /** Blanks and line ends. */
    Spots gaps() {
        return gaps;
    }

    private static byte[] sorts() {
        byte[] sorts = new byte[COMMON];
        for (char c = 0; c < COMMON; c++) {
            sorts[c] = (byte) sort(c);
        }
        return sorts;
    }

    private static int sort(char c) {
        if (Folding.isWord(c)) {
            boolean foreign = c >= FOREIGN && !(c >= '\u1EA0' && c <= '\u1EF9');
            return WORD | (c >= '0' && c <= '9' ? DIGIT : 0) | (foreign ? ODD : 0);
        }
        return c == ' ' || c == '\n' ? 0 : MARK;
    }
}
