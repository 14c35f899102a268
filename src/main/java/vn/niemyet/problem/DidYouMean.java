package vn.niemyet.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import vn.niemyet.text.Folding;

/**
 * The known name nearest to a mistyped one: the words of "did you mean …".
 */
public final class DidYouMean {
    private DidYouMean() {}

    /** The nearest of {@code known} within a third of the length (at least two slips), marks and case aside. */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        String folded = Folding.plain(typed);
        int limit = Math.max(2, folded.length() / 3);
        return known.stream()
                .filter(name -> distance(folded, Folding.plain(name), limit) <= limit)
                .min(Comparator.<String>comparingInt(name -> distance(folded, Folding.plain(name), limit))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Edits (insert, delete, replace, swap) between two words, or {@code limit + 1} when there are more. */
    public static int distance(String left, String right, int limit) {
        if (Math.abs(left.length() - right.length()) > limit) {
            return limit + 1;
        }
        int[][] rows = new int[3][right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            rows[1][j] = j;
        }
        int least = 0;
        for (int i = 1; i <= left.length(); i++) {
            int leastBefore = least;
            least = fill(left, right, rows, i);
            if (Math.min(leastBefore, least) > limit) {
                return limit + 1;
            }
            rows = new int[][] {rows[1], rows[2], rows[0]};
        }
        return Math.min(rows[1][right.length()], limit + 1);
    }

    /** Fills the last of three rows, that of letter {@code i} of {@code left}; gives the least of its cells. */
    private static int fill(String left, String right, int[][] rows, int i) {
        int[] row = rows[2];
        row[0] = i;
        int least = i;
        for (int j = 1; j < row.length; j++) {
            boolean same = left.charAt(i - 1) == right.charAt(j - 1);
            int best = Math.min(Math.min(rows[1][j], row[j - 1]) + 1, rows[1][j - 1] + (same ? 0 : 1));
            row[j] = isSwapped(left, right, i, j) ? Math.min(best, rows[0][j - 2] + 1) : best;
            least = Math.min(least, row[j]);
        }
        return least;
    }

    private static boolean isSwapped(String left, String right, int i, int j) {
        return i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1);
    }
}
