package vn.niemyet.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import vn.niemyet.text.Slug;

/**
 * The headings of a text below the page's own: the outermost begin at level 2, and none is more than one level deeper than
 * the one it stands under, whatever the source counts. {@code ##, ####, ###} become 2, 3, 3.
 */
final class Outline {
    private static final int FIRST = 2;
    private static final int LAST = 6;
    private static final String PREFIX = "phan";

    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<TocEntry> entries = new ArrayList<>();
    private final ItemAnchors anchors;

    Outline(ItemAnchors anchors) {
        this.anchors = anchors;
    }

    /** The level on the page of a heading that the source calls level {@code written}. */
    int level(int written) {
        while (!open.isEmpty() && open.getLast() >= written) {
            open.removeLast();
        }
        open.addLast(written);
        return Math.min(LAST, FIRST + open.size() - 1);
    }

    /**
     * Takes a finished heading into the table of contents; one without an item's anchor gets an id of its own, one without
     * words goes.
     */
    void add(Element heading, int level) {
        String words = heading.text().strip();
        if (words.isEmpty()) {
            heading.remove();
            return;
        }
        if (!heading.hasAttr("id")) {
            String slug = Slug.ofSubject(words);
            heading.attr("id", anchors.freeId(slug.isEmpty() ? PREFIX : PREFIX + "-" + slug));
        }
        entries.add(new TocEntry(level, heading.id(), words));
    }

    List<TocEntry> entries() {
        return entries;
    }
}
