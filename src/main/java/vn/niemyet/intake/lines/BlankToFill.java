package vn.niemyet.intake.lines;

import java.util.List;
import vn.niemyet.text.Folding;

/** A wide gap that is no border of columns but a place to write in: {@code Số:      /TB-UBND}, {@code ngày     tháng 02}. */
public final class BlankToFill {
    private static final List<String> BEFORE = List.of("số:", "số", "ngày", "tháng", "năm", ":");
    private static final List<String> BEHIND = List.of("/", "tháng", "năm", "-tb", "-qđ");
    private static final int SHORT = 24;

    private BlankToFill() {}

    /** No more letters than these beside a gap matter; a caller need not hand over a whole line for each of its gaps. */
    public static final int WINDOW = 64;

    /** Whether the gap between these words is one. */
    public static boolean isBetween(String before, String behind) {
        String left = Folding.matching(before).strip();
        String right = Folding.matching(behind).strip();
        return BEHIND.stream().anyMatch(right::startsWith)
                || (BEFORE.stream().anyMatch(left::endsWith) && isShort(right));
    }

    /** What follows {@code Số:} in its own column is short; another column is a line of its own. */
    private static boolean isShort(String words) {
        return words.length() < SHORT && !words.contains("ngày");
    }
}
