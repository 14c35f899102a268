package vn.niemyet.publish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a new portal differs from the one it took the place of, in pages: what an officer counts. The manifest names itself
 * nowhere and is not counted.
 *
 * @param otherFiles files that are no pages (styles, feeds, data, attachments, index) and are new, changed or gone
 */
public record Changes(int added, int changed, int removed, int unchanged, int otherFiles) {
    private static final String PAGE = ".html";

    /** Whether an address is one of a page, for instance {@code van-ban.html}. */
    public static boolean isPage(String address) {
        return address.endsWith(PAGE);
    }

    static Changes between(Map<String, String> before, Map<String, String> after) {
        Set<String> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        Map<Fate, Integer> pages = new HashMap<>();
        int otherFiles = 0;
        for (String address : all) {
            Fate fate = Fate.of(before.get(address), after.get(address));
            if (isPage(address)) {
                pages.merge(fate, 1, Integer::sum);
            } else if (fate != Fate.UNCHANGED) {
                otherFiles++;
            }
        }
        return new Changes(
                pages.getOrDefault(Fate.ADDED, 0),
                pages.getOrDefault(Fate.CHANGED, 0),
                pages.getOrDefault(Fate.REMOVED, 0),
                pages.getOrDefault(Fate.UNCHANGED, 0),
                otherFiles);
    }

    private enum Fate {
        ADDED,
        CHANGED,
        REMOVED,
        UNCHANGED;

        /** What became of a file with this sum before and that one after; null where it was not there. */
        static Fate of(@Nullable String before, @Nullable String after) {
            if (before == null) {
                return ADDED;
            }
            return after == null ? REMOVED : before.equals(after) ? UNCHANGED : CHANGED;
        }
    }
}
