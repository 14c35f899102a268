package vn.niemyet.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * Alphabetical order of Vietnamese: a ă â b c d đ e ê … o ô ơ … u ư …, syllable by syllable; the tones (ngang, huyền,
 * hỏi, ngã, sắc, nặng) decide only between words that are otherwise the same.
 */
public final class VietnameseOrder implements Comparator<String> {
    /** The one instance: it has no state. */
    public static final VietnameseOrder INSTANCE = new VietnameseOrder();

    private static final String LETTERS = " 0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final String LETTER_MARKS = "\u0302\u0306\u031B";

    private VietnameseOrder() {}

    @Override
    public int compare(String left, String right) {
        String leftKey = key(left);
        String rightKey = key(right);
        int byKey = leftKey.compareTo(rightKey);
        return byKey != 0 ? byKey : left.compareTo(right);
    }

    /** A key whose plain string order is the alphabetical order: letters first, then tones. */
    public static String key(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            int tone = TONES.indexOf(c);
            if (tone >= 0) {
                tones.append((char) (letters.length() + 1)).append((char) ('1' + tone));
            } else if (LETTER_MARKS.indexOf(c) >= 0 && !letters.isEmpty()) {
                mark(letters, c);
            } else {
                letters.append(rank(c));
            }
        }
        return letters.append('\u0001').append(tones).toString();
    }

    private static void mark(StringBuilder letters, char mark) {
        int last = letters.length() - 1;
        char letter = LETTERS.charAt(Math.max(0, letters.charAt(last) - '0'));
        String composed = Normalizer.normalize("" + letter + mark, Normalizer.Form.NFC);
        letters.setCharAt(last, rank(composed.charAt(0)));
    }

    private static char rank(char c) {
        int at = LETTERS.indexOf(c);
        return (char) ('0' + Math.max(0, at));
    }
}
