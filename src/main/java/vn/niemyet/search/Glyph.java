package vn.niemyet.search;

/**
 * What a character is to the index: a letter, a digit, a mark that belongs to the letter before it, or what stands between
 * words. As {@link Character} tells, but from a table for the characters that texts are made of.
 */
final class Glyph {
    private static final int COMMON = 0x2100;
    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int MARK = 4;
    private static final byte[] KINDS = kinds();

    private Glyph() {}

    static boolean isLetter(char c) {
        return (kind(c) & LETTER) != 0;
    }

    static boolean isDigit(char c) {
        return (kind(c) & DIGIT) != 0;
    }

    /** Whether a word goes on with it: a letter, or a mark that was not composed with its letter. */
    static boolean isLetterOrMark(char c) {
        return (kind(c) & (LETTER | MARK)) != 0;
    }

    private static int kind(char c) {
        return c < COMMON ? KINDS[c] : judge(c);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[COMMON];
        for (char c = 0; c < COMMON; c++) {
            kinds[c] = (byte) judge(c);
        }
        return kinds;
    }

    private static int judge(char c) {
        return (Character.isLetter(c) ? LETTER : 0)
                | (Character.isDigit(c) ? DIGIT : 0)
                | (WordForm.isMark(c) ? MARK : 0);
    }
}
