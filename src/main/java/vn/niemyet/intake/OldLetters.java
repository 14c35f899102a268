package vn.niemyet.intake;

import java.util.List;
import vn.niemyet.intake.paper.Block;
import vn.niemyet.intake.paper.Paper;
import vn.niemyet.intake.paper.RefusedException;
import vn.niemyet.problem.Code;

/**
 * Recognises Vietnamese typed for fonts older than Unicode: what shows as {@code Độc lập} in such a font is stored as
 * {@code §éc lËp} (TCVN3, ABC) or {@code Ñoäc laäp} (VNI). Such letters would be published as rubbish.
 */
final class OldLetters {
    /** Signs that stand between letters in TCVN3 and nowhere else. */
    private static final String TCVN3 = "\u00A7\u00A8\u00A9\u00AA\u00AB\u00AC\u00AD\u00AE\u00B5\u00B6\u00B7\u00B8\u00B9"
            + "\u00BB\u00BC\u00BD\u00BE\u00C6";

    private static final String VNI = "\u00F1\u00D1\u00F6\u00D6\u00E4\u00EB\u00EF\u00FC\u00FB";
    /** What VNI writes behind a vowel ({@code oä}, {@code aù}) and no language of today does. */
    private static final String VNI_BEHIND_VOWEL =
            "\u00E4\u00E5\u00E3\u00F9\u00F8\u00FB\u00F5\u00C4\u00C5\u00C3\u00D9\u00D8\u00DB\u00D5";

    private static final int LEAST = 12;
    private static final int PER_LETTERS = 60;
    /** In a text of a few words only signs that cannot be anything else count, and they must stand close. */
    private static final int LEAST_OF_SURE = 3;

    private static final int PER_LETTERS_OF_SURE = 15;

    private int letters;
    private int vietnamese;
    private int tcvn3;
    private int vni;
    private int sureTcvn3;
    private int sureVni;

    private OldLetters() {}

    /** Refuses a paper of such letters. */
    static void refuse(Paper paper) throws RefusedException {
        OldLetters counts = new OldLetters();
        paper.blocks().stream().map(Block::words).forEach(counts::count);
        for (String name : counts.found()) {
            throw new RefusedException(Code.PAPER_FONT, name);
        }
    }

    private List<String> found() {
        if (isMany(tcvn3) || isDense(sureTcvn3)) {
            return List.of("TCVN3 (ABC)");
        }
        return isMany(vni) || isDense(sureVni) ? List.of("VNI") : List.of();
    }

    private boolean isDense(int sure) {
        return sure >= LEAST_OF_SURE && sure * PER_LETTERS_OF_SURE > letters && sure > vietnamese;
    }

    private boolean isMany(int signs) {
        return signs >= LEAST && signs * PER_LETTERS > letters && signs > vietnamese;
    }

    private void count(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            vietnamese += isVietnamese(c) ? 1 : 0;
            tcvn3 += TCVN3.indexOf(c) >= 0 && isBesideLatin(words, i) ? 1 : 0;
            vni += VNI.indexOf(c) >= 0 ? 1 : 0;
            sureTcvn3 += isWithinWord(words, i) || isCapitalInside(words, i) ? 1 : 0;
            sureVni += VNI_BEHIND_VOWEL.indexOf(c) >= 0 && isBehindVowel(words, i) ? 1 : 0;
        }
    }

    private static boolean isVietnamese(char c) {
        return (c >= '\u1EA0' && c <= '\u1EF9') || "ăâđơưĂĐƠƯ".indexOf(c) >= 0;
    }

    private static boolean isBesideLatin(String words, int i) {
        return (i > 0 && isLatin(words.charAt(i - 1))) || (i + 1 < words.length() && isLatin(words.charAt(i + 1)));
    }

    /** {@code c«ng}, {@code ®Þnh}; not {@code «word»}, {@code Word®}. */
    private static boolean isWithinWord(String words, int i) {
        if (TCVN3.indexOf(words.charAt(i)) < 0) {
            return false;
        }
        boolean before = i > 0 && isLatin(words.charAt(i - 1));
        boolean behind = i + 1 < words.length() && isLatin(words.charAt(i + 1));
        return behind && (before || words.charAt(i) == '\u00AE');
    }

    /** {@code tÕ}, {@code dÞch}: a capital with a mark right behind a small letter. */
    private static boolean isCapitalInside(String words, int i) {
        char c = words.charAt(i);
        return c >= '\u00C0' && c <= '\u00DE' && i > 0 && Character.isLowerCase(words.charAt(i - 1));
    }

    private static boolean isBehindVowel(String words, int i) {
        return i > 0 && "aeouyAEOUY".indexOf(words.charAt(i - 1)) >= 0;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
