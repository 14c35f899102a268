package vn.niemyet.search;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.text.Folding;

/**
 * The two forms under which a word is found. A word is a run of letters or a run of digits.
 *
 * <ul>
 *   <li>{@link #written}: its spelling, with one tone placement and {@code i} for a {@code y} that stands for it: {@code Hoà →
 *       hòa}, {@code Kỹ → kĩ}; digits without leading noughts.
 *   <li>{@link #plain}: the same without marks, {@code Đường → duong}: what unmarked queries find.
 * </ul>
 *
 * The client does the same; {@code src/test/search/folding-cases.tsv} holds both to it.
 */
final class WordForm {
    private static final String CONSONANTS = "bcdđghklmnpqrstvx";
    private static final String Y = "yýỳỷỹỵ";
    private static final String I = "iíìỉĩị";

    private WordForm() {}

    static String written(String word) {
        String letters = withoutLooseMarks(word);
        if (!letters.isEmpty() && Character.isDigit(letters.charAt(0))) {
            return withoutNoughts(letters);
        }
        return withI(Folding.matching(letters));
    }

    /** @param written the form of {@link #written} */
    static String plain(String written) {
        return Folding.plain(written);
    }

    /** The words of a name in plain form: {@code Bà Rịa - Vũng Tàu → ba, ria, vung, tau}. */
    static List<String> plainWords(String name) {
        return words(name).stream().map(word -> plain(written(word))).toList();
    }

    /** The runs of letters of a name. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(name.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static String withI(String word) {
        int last = word.length() - 1;
        int y = last < 1 ? -1 : Y.indexOf(word.charAt(last));
        if (y < 0) {
            return word;
        }
        boolean afterQu = word.charAt(last - 1) == 'u' && last > 1 && word.charAt(last - 2) == 'q';
        boolean afterConsonant = CONSONANTS.indexOf(word.charAt(last - 1)) >= 0;
        return afterQu || afterConsonant ? word.substring(0, last) + I.charAt(y) : word;
    }

    private static String withoutNoughts(String digits) {
        int at = 0;
        while (at < digits.length() - 1 && digits.charAt(at) == '0') {
            at++;
        }
        return digits.substring(at);
    }

    private static String withoutLooseMarks(String word) {
        StringBuilder out = null;
        for (int i = 0; i < word.length(); i++) {
            if (isMark(word.charAt(i))) {
                out = out == null ? new StringBuilder(word.substring(0, i)) : out;
            } else if (out != null) {
                out.append(word.charAt(i));
            }
        }
        return out == null ? word : out.toString();
    }

    /** A mark that found no letter to unite with. */
    static boolean isMark(char c) {
        return c >= 0x300
                && switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }
}
