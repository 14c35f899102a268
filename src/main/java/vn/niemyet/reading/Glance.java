package vn.niemyet.reading;

import java.util.List;
import vn.niemyet.text.Folding;

/** What stands around a place of a text: edges of words, blanks, line starts. Folded text or text as written alike. */
final class Glance {
    private Glance() {}

    /** Whether a word may end before {@code index} or begin at it. */
    static boolean isEdge(CharSequence text, int index) {
        return index <= 0
                || index >= text.length()
                || !Folding.isWord(text.charAt(index))
                || !Folding.isWord(text.charAt(index - 1));
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }

    /** The first index from {@code index} on that holds no blank, at most {@code limit}. */
    static int skipBlanks(CharSequence text, int index, int limit) {
        int at = index;
        while (at < limit && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Behind the last character before {@code index} that is no blank, at least {@code limit}. */
    static int trimBlanks(CharSequence text, int index, int limit) {
        int at = index;
        while (at > limit && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The character before {@code index}, blanks aside; a line end where there is none. */
    static char before(CharSequence text, int index, int limit) {
        int at = trimBlanks(text, index, limit);
        return at > limit ? text.charAt(at - 1) : '\n';
    }

    /** Behind the word that begins at {@code index}. */
    static int wordEnd(CharSequence text, int index, int limit) {
        int at = index;
        while (at < limit && Folding.isWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The start of the word that ends before {@code index}. */
    static int wordStart(CharSequence text, int index, int limit) {
        int at = index;
        while (at > limit && Folding.isWord(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether {@code words} end just before {@code index}, blanks aside, at a word's edge; a line end is a blank. */
    static boolean endsWith(String folded, int index, String words) {
        return endsAt(folded, trimBlanks(folded, index, 0), words);
    }

    static boolean endsWithAny(String folded, int index, List<String> phrases) {
        int end = trimBlanks(folded, index, 0);
        for (int i = 0; i < phrases.size(); i++) {
            if (endsAt(folded, end, phrases.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** From the last letter on: most words part there. */
    private static boolean endsAt(String folded, int end, String words) {
        int start = end - words.length();
        if (start < 0) {
            return false;
        }
        for (int i = words.length() - 1; i >= 0; i--) {
            char c = folded.charAt(start + i);
            if ((c == '\n' ? ' ' : c) != words.charAt(i)) {
                return false;
            }
        }
        return isEdge(folded, start);
    }

    static boolean isUpper(CharSequence written, int index) {
        return index < written.length() && Folding.isUpper(written.charAt(index));
    }

    /** An empty line stands before {@code index}, or nothing at all. */
    static boolean isAfterGap(CharSequence text, int index, int start) {
        return index <= start || (index > 1 && text.charAt(index - 1) == '\n' && text.charAt(index - 2) == '\n');
    }
}
