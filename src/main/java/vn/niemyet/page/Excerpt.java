package vn.niemyet.page;

import vn.niemyet.text.Folding;

/**
 * A part of a long sentence, cut between words: from its beginning, or from the clause that says what the page is about. The row
 * leads to the item, where all of the words stand.
 */
final class Excerpt {
    private static final int LONGEST = 200;

    /** A few words more are better than an end within them. */
    private static final int WHOLE = 240;

    /** What a page is about stands so far from the end at least, or so far behind the beginning. */
    private static final int SEEN = 60;

    private static final int BEFORE = 50;

    private Excerpt() {}

    /** {@code … Sở Tài chính trình phương án trước …}; a short sentence stays whole. */
    static String of(String words, Focus focus) {
        if (words.length() <= WHOLE) {
            return words;
        }
        int start = start(words, focus.in(words));
        String rest = words.length() - start <= WHOLE ? words.substring(start) : cut(words.substring(start));
        return start == 0 ? rest : "… " + rest;
    }

    /** The clause around an offset; within one that is too long, a few words before it. */
    private static int start(String words, int offset) {
        int clause = clause(words, offset);
        boolean seen = offset + SEEN <= clause + LONGEST;
        return seen ? clause : words.indexOf(' ', offset - BEFORE) + 1;
    }

    private static String cut(String words) {
        int end = words.lastIndexOf(' ', LONGEST - 1);
        return words.substring(0, end > 0 ? end : LONGEST - 1) + "…";
    }

    /** Where the clause around an offset begins, behind a semicolon, a colon or a full stop; 0 in the first one. */
    private static int clause(String words, int offset) {
        for (int at = offset; at > 1; at--) {
            if (words.charAt(at - 1) == ' ' && endsClause(words, at - 2)) {
                return at;
            }
        }
        return 0;
    }

    private static boolean endsClause(String words, int at) {
        char c = words.charAt(at);
        boolean stop = c == '.' && at > 1 && isPlain(words.charAt(at - 1)) && isPlain(words.charAt(at - 2));
        return c == ';' || c == ':' || stop;
    }

    /** A small letter or a figure: {@code TP.} and {@code Q.} end no sentence. */
    private static boolean isPlain(char c) {
        return Character.isDigit(c) || (Folding.isWord(c) && !Folding.isUpper(c));
    }
}
