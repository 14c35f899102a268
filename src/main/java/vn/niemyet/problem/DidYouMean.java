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
        int[] before = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                row[j] = cell(left, right, new int[][] {before, last, row}, i, j);
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return Math.min(last[right.length()], limit + 1);
    }

    private static int cell(String left, String right, int[][] rows, int i, int j) {
        boolean same = left.charAt(i - 1) == right.charAt(j - 1);
        int best = Math.min(Math.min(rows[1][j], rows[2][j - 1]) + 1, rows[1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, rows[0][j - 2] + 1) : best;
    }
}
