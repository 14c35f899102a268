package vn.niemyet.page;

import java.util.List;

/**
 * A directive's text as the page takes it from the room before.
 *
 * @param html made safe, with item anchors and citation links
 * @param excerpt the first words of the body, for descriptions
 * @param headings what a table of contents lists, in order
 */
public record DirectiveText(String html, String excerpt, List<Heading> headings) {

    /**
     * A heading or an outermost item.
     *
     * @param level 1 for the outermost
     * @param anchor id of the element, {@code muc-4}
     */
    public record Heading(int level, String label, String anchor) {}

    public DirectiveText {
        headings = List.copyOf(headings);
    }
}
