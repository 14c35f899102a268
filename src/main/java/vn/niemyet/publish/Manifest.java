package vn.niemyet.publish;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which file has which SHA-256: {@code du-lieu/sha256sums.txt}, in the form that {@code sha256sum --check} reads
 * (64 hexadecimal digits, two blanks, path), sorted by path. It names every file of the portal but itself.
 */
public final class Manifest {
    /** Where it lies in a portal. */
    public static final String ADDRESS = "du-lieu/sha256sums.txt";

    private static final int DIGITS = 64;
    private final SortedMap<String, String> sums;

    Manifest(Map<String, String> sums) {
        this.sums = new TreeMap<>(sums);
    }

    /** Reads a manifest back; a line that is none is passed over. */
    public static Manifest parse(String text) {
        SortedMap<String, String> sums = new TreeMap<>();
        for (String line : text.split("\n", -1)) {
            if (line.length() > DIGITS + 2) {
                sums.put(line.substring(DIGITS + 2), line.substring(0, DIGITS));
            }
        }
        return new Manifest(sums);
    }

    public SortedMap<String, String> sums() {
        return java.util.Collections.unmodifiableSortedMap(sums);
    }

    /** The names that stand directly in the portal's folder. */
    Set<String> topLevelNames() {
        Set<String> names = new HashSet<>();
        for (String path : sums.keySet()) {
            int slash = path.indexOf('/');
            names.add(slash < 0 ? path : path.substring(0, slash));
        }
        names.add(ADDRESS.substring(0, ADDRESS.indexOf('/')));
        return names;
    }

    byte[] bytes() {
        StringBuilder out = new StringBuilder(sums.size() * 120);
        sums.forEach((path, sum) -> out.append(sum).append("  ").append(path).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
