package vn.niemyet.intake.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.intake.paper.NumberForm;

/** Counts the items of lists as Word does while it prints, and gives each item its printed number: {@code 2.1.}, {@code đ)}. */
final class ListCounters {
    private static final int UNUSED = Integer.MIN_VALUE;

    private final WordNumbering numbering;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    ListCounters(WordNumbering numbering) {
        this.numbering = numbering;
    }

    /** The printed number of the next paragraph of a list, with the blank behind it; empty where none is printed. */
    String next(String number, int level) {
        Optional<ListLevel> found = numbering.level(number, level);
        return found.map(described -> print(described, number, level)).orElse("");
    }

    private String print(ListLevel described, String number, int level) {
        int[] count = counts.computeIfAbsent(described.list(), list -> unused());
        if (begun.add(number)) {
            restart(count, number);
        }
        count[level] = count[level] == UNUSED ? start(described, number, level) : count[level] + 1;
        resetBelow(count, number, level);
        String printed =
                described.format().equals("bullet") ? bullet(described.text()) : text(described, count, number);
        return printed.isEmpty() ? "" : printed + described.gap();
    }

    private static int[] unused() {
        int[] count = new int[WordNumbering.LEVELS];
        Arrays.fill(count, UNUSED);
        return count;
    }

    /** A list used under a new name goes on counting, save where the name says at what it begins. */
    private void restart(int[] count, String number) {
        for (int level = 0; level < count.length; level++) {
            count[level] = numbering.startOverride(number, level).isPresent() ? UNUSED : count[level];
        }
    }

    private int start(ListLevel described, String number, int level) {
        return numbering.startOverride(number, level).orElse(described.start());
    }

    private void resetBelow(int[] count, String number, int level) {
        for (int below = level + 1; below < count.length; below++) {
            int after = numbering.level(number, below).map(ListLevel::restart).orElse(-1);
            boolean anew = after < 0 || (after > 0 && level < after);
            count[below] = anew ? UNUSED : count[below];
        }
    }

    private String text(ListLevel described, int[] count, String number) {
        StringBuilder out = new StringBuilder();
        String form = described.text();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            int blank = i + 1 < form.length() ? form.charAt(i + 1) - '1' : -1;
            if (c == '%' && blank >= 0 && blank < WordNumbering.LEVELS) {
                out.append(counted(described, count, number, blank));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    private String counted(ListLevel described, int[] count, String number, int level) {
        Optional<ListLevel> other = numbering.level(number, level);
        int value = count[level] == UNUSED ? other.map(ListLevel::start).orElse(0) : count[level];
        String format =
                described.legal() ? "decimal" : other.map(ListLevel::format).orElse("decimal");
        return NumberForm.print(value, format);
    }

    /** A drawn bullet becomes a dash, the bullet of Markdown; a plus and words such as {@code đ)} stay. */
    private static String bullet(String text) {
        String bare = text.strip();
        if (bare.length() > 1 || bare.equals("+")) {
            return bare;
        }
        return bare.isEmpty() ? "" : "-";
    }
}
