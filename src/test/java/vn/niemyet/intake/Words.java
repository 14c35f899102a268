package vn.niemyet.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Counts words by itself: runs of letters and digits, in order. It knows nothing of how intake reads or writes. */
public final class Words {
    private Words() {}

    /** {@code "a) Sở **Y tế**"} gives {@code a, Sở, Y, tế}. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (Normalizer.normalize(text, Normalizer.Form.NFC) + " ").toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }
}
