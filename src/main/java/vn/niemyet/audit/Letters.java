package vn.niemyet.audit;

import java.util.Arrays;
import vn.niemyet.text.Folding;

/** Letters and digits one after the other, as the audit of words compares them: {@code Số: 98/TB} leaves {@code Số98TB}. */
final class Letters {
    private char[] letters;
    private int length;

    /** @param expected about how many will come */
    Letters(int expected) {
        letters = new char[Math.max(16, expected)];
    }

    /** Takes a character if it is a letter or a digit; tells whether it is. */
    boolean take(char c) {
        if (!Folding.isWord(c)) {
            return false;
        }
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, length * 2);
        }
        letters[length++] = c;
        return true;
    }

    /** Takes what is letter or digit in a text. */
    void takeAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            take(text.charAt(i));
        }
    }

    int length() {
        return length;
    }

    /** The first place where two differ; -1 if nowhere. */
    int mismatch(Letters other) {
        return Arrays.mismatch(letters, 0, length, other.letters, 0, other.length);
    }

    /** What follows a place, at most so many. */
    String from(int place, int most) {
        return new String(letters, place, Math.min(most, length - place));
    }
}
