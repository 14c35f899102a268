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
    private static final int LEAST = 12;
    private static final int PER_LETTERS = 60;

    private int letters;
    private int vietnamese;
    private int tcvn3;
    private int vni;

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
        if (isMany(tcvn3)) {
            return List.of("TCVN3 (ABC)");
        }
        return isMany(vni) ? List.of("VNI") : List.of();
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
        }
    }

    private static boolean isVietnamese(char c) {
        return (c >= '\u1EA0' && c <= '\u1EF9') || "ăâđơưĂĐƠƯ".indexOf(c) >= 0;
    }

    private static boolean isBesideLatin(String words, int i) {
        return (i > 0 && isLatin(words.charAt(i - 1))) || (i + 1 < words.length() && isLatin(words.charAt(i + 1)));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
