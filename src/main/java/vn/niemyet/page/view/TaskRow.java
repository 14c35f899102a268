package vn.niemyet.page.view;

import java.util.List;

/**
 * A task: in which item, who leads, who supports, what, until when.
 *
 * @param item its path, {@code II.3.a}; empty outside all items
 * @param label what readers see of it
 * @param anchor of the item in the text, {@code muc-4}; empty without one
 * @param named the words near the beginning of {@code text} that name who leads; empty where they do not, and in the
 *     table of a directive, which has a column for it
 * @param deadlines none, one, or as many as its sentence names
 */
public record TaskRow(
        String item,
        String label,
        String anchor,
        List<Link> leads,
        List<Link> supports,
        String text,
        String named,
        List<Due> deadlines) {

    /**
     * A deadline of a task.
     *
     * @param words the deadline for readers
     * @param iso its last day for machines, or empty
     * @param state {@code open}, {@code past} or empty when it has no day
     * @param source the words it was read from
     */
    public record Due(String words, String iso, String state, String source) {}
}
