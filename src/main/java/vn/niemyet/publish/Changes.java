package vn.niemyet.publish;

import java.util.Map;

/** How a new portal differs from the one it took the place of, in files. */
public record Changes(int added, int changed, int removed, int unchanged) {

    static Changes between(Map<String, String> before, Map<String, String> after) {
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        for (Map.Entry<String, String> file : after.entrySet()) {
            String old = before.get(file.getKey());
            if (old == null) {
                added++;
            } else if (old.equals(file.getValue())) {
                unchanged++;
            } else {
                changed++;
            }
        }
        return new Changes(added, changed, before.size() - changed - unchanged, unchanged);
    }
}
