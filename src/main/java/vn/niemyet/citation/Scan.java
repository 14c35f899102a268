package vn.niemyet.citation;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;

/**
 * A flat text with the small questions that every reader of this room asks of it. Indexes outside the text are allowed
 * and hold {@link #NONE}.
 *
 * <p>A <i>gap</i> is nothing, one blank or one line end: where a clerk's text was broken by a wrapped line, never where
 * a paragraph ends.
 */
final class Scan {
    static final char NONE = '\0';

    private static final String FOREIGN = "АВСЕНІЈКМОРТУХЅΑΒΕΗΙΚΜΝΟΡΤΥΧ\u00D0\u0189";
    private static final String LATIN = "ABCEHIJKMOPTYXSABEHIKMNOPTYXĐĐ";

    private final FlatText flat;
    private final String value;
    private final String folded;

    Scan(FlatText flat) {
        this.flat = flat;
        this.value = flat.value();
        this.folded = flat.folded();
    }

    FlatText flat() {
        return flat;
    }

    int length() {
        return folded.length();
    }

    /** The character for matching: lower case, dashes as {@code -}, white space as blank or line end. */
    char at(int i) {
        return i >= 0 && i < folded.length() ? folded.charAt(i) : NONE;
    }

    /** The character as written, with Cyrillic and Greek capitals that look Latin taken for Latin. */
    char written(int i) {
        if (i < 0 || i >= value.length()) {
            return NONE;
        }
        char c = value.charAt(i);
        int foreign = c < 0xD0 ? -1 : FOREIGN.indexOf(c);
        return foreign < 0 ? c : LATIN.charAt(foreign);
    }

    String folded(int start, int end) {
        return folded.substring(start, end).replace('\n', ' ');
    }

    String words(int start, int end) {
        return flat.words(start, end);
    }

    boolean isDigit(int i) {
        char c = at(i);
        return c >= '0' && c <= '9';
    }

    boolean isLetter(int i) {
        return Character.isLetter(at(i));
    }

    boolean isWordChar(int i) {
        return Folding.isWord(at(i));
    }

    boolean isUpper(int i) {
        return Folding.isUpper(written(i));
    }

    /** A raised figure, with which a footnote is marked. */
    boolean isRaised(int i) {
        return Character.getType(at(i)) == Character.OTHER_NUMBER;
    }

    /** A blank or a line end that does not end a paragraph. */
    boolean isGap(int i) {
        return at(i) == ' ' || (at(i) == '\n' && at(i + 1) != '\n' && at(i - 1) != '\n');
    }

    /** The index behind the gap that may stand at {@code i}. */
    int gap(int i) {
        return isGap(i) ? i + 1 : i;
    }

    /** The index at which the gap that may end before {@code i} begins. */
    int gapBack(int i) {
        return isGap(i - 1) ? i - 1 : i;
    }

    boolean starts(int i, String words) {
        return i >= 0 && folded.startsWith(words, i);
    }

    /** Whether these words, in the spelling of matching, stand at {@code i} and end there. */
    boolean word(int i, String words) {
        return starts(i, words) && !isWordChar(i + words.length());
    }

    /** Whether these words end before {@code end} and begin at a word's edge. */
    boolean wordBefore(int end, String words) {
        int start = end - words.length();
        return starts(start, words) && !isWordChar(start - 1);
    }

    /** The length of the first of these words that stands at {@code i}, or 0. */
    int lengthAt(int i, List<String> words) {
        for (String word : words) {
            if (word(i, word)) {
                return word.length();
            }
        }
        return 0;
    }

    /** The length of the first of these words that ends before {@code end}, or 0. */
    int lengthBefore(int end, List<String> words) {
        for (String word : words) {
            if (wordBefore(end, word)) {
                return word.length();
            }
        }
        return 0;
    }

    int indexOf(String words, int from) {
        return folded.indexOf(words, from);
    }

    /** Where these words, in the spelling of matching, stand as whole words; behind none of them a number goes on. */
    List<Mention> places(String words) {
        List<Mention> places = new ArrayList<>();
        String line = folded(0, length());
        for (int at = line.indexOf(words); at >= 0 && !words.isEmpty(); at = line.indexOf(words, at + words.length())) {
            int end = at + words.length();
            boolean goesOn = (at(end) == '/' || at(end) == '-') && isWordChar(end + 1);
            if (!isWordChar(at - 1) && !isWordChar(end) && !goesOn) {
                places.add(Mention.ofWords(at, end));
            }
        }
        return places;
    }

    /** The last place of these words at or before {@code from}, or -1; the search ends at {@code least}. */
    int lastIndexOf(String words, int from, int least) {
        for (int i = Math.min(from, folded.length()); i >= Math.max(0, least); i--) {
            if (folded.startsWith(words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the first figure at or behind {@code i}, or the length. */
    int nextDigit(int i) {
        return flat.nextDigit(i);
    }

    /** The index behind the letters and digits that start at {@code i}. */
    int wordEnd(int i) {
        int end = i;
        while (isWordChar(end)) {
            end++;
        }
        return end;
    }

    /** The index at which the letters and digits that end before {@code end} begin. */
    int wordStart(int end) {
        int start = end;
        while (isWordChar(start - 1)) {
            start--;
        }
        return start;
    }

    /** The index behind the digits that start at {@code i}. */
    int digitsEnd(int i) {
        int end = i;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    /** The value of the digits between two indexes, at most nine of them. */
    int number(int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + (at(i) - '0');
        }
        return number;
    }
}
