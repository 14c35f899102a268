package vn.niemyet.reading;

import java.util.regex.Pattern;
import vn.niemyet.problem.DidYouMean;
import vn.niemyet.text.Folding;

/** Tells a misprint from another name: {@code Sở Nông nghiêp} is {@code Sở Nông nghiệp}, {@code Đảng ủy Sở …} no {@code Đảng ủy Bộ …}. */
final class Slips {
    private static final Pattern JOINTS = Pattern.compile("[ ,-]+");
    private static final int SHORT = 3;

    private Slips() {}

    /**
     * Whether each word of one name is the same word of the other with a slip of the pen in it. Names of different lengths lack
     * a word or hold one too many, and are told by their letters alone.
     */
    static boolean onlySlips(String written, String known) {
        String[] words = JOINTS.split(Folding.plain(written), -1);
        String[] others = JOINTS.split(Folding.plain(known), -1);
        for (int i = 0; i < words.length && words.length == others.length; i++) {
            if (!isSlip(words[i], others[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSlip(String word, String other) {
        int limit = Math.min(word.length(), other.length()) < SHORT ? 0 : 1;
        return DidYouMean.distance(word, other, limit) <= limit;
    }
}
