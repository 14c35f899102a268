package vn.niemyet.reading;

import java.util.regex.Pattern;
import vn.niemyet.text.Folding;

/** Names of which a scanner dropped letters with marks: {@code Y BAN NHÂN DÂN TNH NGH AN} is Ủy ban nhân dân tỉnh Nghệ An. */
final class LostLetters {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Of ten letters so many must be left. */
    private static final int LEFT = 7;

    private LostLetters() {}

    /** Whether the words printed are the name with some of its letters gone, as many words as there. */
    static boolean made(String name, String printed) {
        String whole = letters(name);
        String rest = letters(printed);
        if (rest.length() >= whole.length() || rest.length() * 10 < whole.length() * LEFT) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < whole.length() && at < rest.length(); i++) {
            at += whole.charAt(i) == rest.charAt(at) ? 1 : 0;
        }
        boolean sameWords = words(name) == words(printed);
        return at == rest.length() && sameWords;
    }

    private static int words(String name) {
        return BLANKS.split(name.strip(), -1).length;
    }

    private static String letters(String name) {
        String folded = Folding.plain(name);
        StringBuilder letters = new StringBuilder(folded.length());
        folded.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
