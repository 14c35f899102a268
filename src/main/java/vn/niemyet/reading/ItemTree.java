package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.niemyet.text.Slug;

/**
 * The items met so far and the chain of those still open, from the outermost to the innermost.
 *
 * <p>A marker whose style is open is the next of that list; another one stands below the innermost open item, after items
 * of styles that usually stand further in are closed.
 */
final class ItemTree {
    private final List<Open> open = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private String scope = "";

    /** An open item: its marker, its path, and its place among all items. */
    record Open(Marker marker, String path, int index) {}

    /** Begins a part whose numbers run anew, {@code PL2} for the second annex. */
    void enter(String name) {
        open.clear();
        scope = name;
    }

    /** Whether this marker counts on in a list that is open. */
    boolean continues(Marker marker) {
        int at = sibling(marker);
        if (at >= 0) {
            return marker.follows(open.get(at).marker());
        }
        return isPartOfOpenNumber(marker) && marker.value() == 1;
    }

    /** How far the marker is ahead of the last one of its list: 1 is the next; 0 the same again; -1 where no such list is open. */
    int step(Marker marker) {
        int at = sibling(marker);
        return at < 0 ? -1 : marker.value() - open.get(at).marker().value();
    }

    boolean begins(Marker marker) {
        return marker.value() == 1 && (marker.style() != MarkerStyle.DECIMAL || isPartOfOpenNumber(marker));
    }

    /** Adds the marker as the item of this index. */
    Open add(Marker marker, int index) {
        int at = sibling(marker);
        if (at < 0) {
            closeDeeper(marker);
        } else {
            open.subList(at, open.size()).clear();
        }
        Open added = new Open(marker, path(marker), index);
        open.add(added);
        return added;
    }

    /** How many items are open above the innermost one. */
    int depth() {
        return open.size() - 1;
    }

    /** {@code muc-2-1}; a path printed twice gets {@code muc-2-1--2}. */
    String anchor(String path) {
        String plain = "muc-" + slug(path);
        int times = anchors.merge(plain, 1, Integer::sum);
        return times == 1 ? plain : plain + "--" + times;
    }

    /** {@code đ} becomes {@code dd}, so that it differs from {@code d}; the rest as in every address. */
    private static String slug(String path) {
        StringBuilder out = new StringBuilder(path.length() + 2);
        for (String label : path.split("\\.", -1)) {
            out.append(out.isEmpty() ? "" : "-").append(label.equalsIgnoreCase("đ") ? "dd" : Slug.of(label));
        }
        return out.toString();
    }

    private int sibling(Marker marker) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Marker other = open.get(i).marker();
            if (other.style() == marker.style() && other.prefix().equals(marker.prefix())) {
                return i;
            }
        }
        return -1;
    }

    private boolean isPartOfOpenNumber(Marker marker) {
        return marker.style() == MarkerStyle.DECIMAL && openNumber(marker.prefix()) >= 0;
    }

    private int openNumber(String label) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Marker other = open.get(i).marker();
            if (other.style().looksLikeNumber() && other.label().equals(label)) {
                return i;
            }
        }
        return -1;
    }

    private void closeDeeper(Marker marker) {
        int keep = isPartOfOpenNumber(marker) ? openNumber(marker.prefix()) + 1 : open.size();
        open.subList(keep, open.size()).clear();
        while (!open.isEmpty() && isDeeper(open.get(open.size() - 1).marker(), marker)) {
            open.remove(open.size() - 1);
        }
    }

    private static boolean isDeeper(Marker last, Marker marker) {
        boolean bothDecimal = last.style() == MarkerStyle.DECIMAL && marker.style() == MarkerStyle.DECIMAL;
        boolean below = bothDecimal && marker.prefix().equals(last.label());
        return last.style().rank() > marker.style().rank() || (bothDecimal && !below);
    }

    /** Labels from the outermost item on; {@code 2.1} holds the number above it already. */
    private String path(Marker marker) {
        String above = scope;
        for (int i = open.size() - 1; i >= 0; i--) {
            Open parent = open.get(i);
            if (marker.style() != MarkerStyle.DECIMAL
                    || !parent.marker().style().looksLikeNumber()) {
                above = parent.path();
                break;
            }
        }
        return above.isEmpty() ? marker.label() : above + "." + marker.label();
    }
}
