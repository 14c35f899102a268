package vn.niemyet.page.view;

import java.util.List;

/**
 * A task: in which item, who leads, who supports, what, until when.
 *
 * @param item its path, {@code II.3.a}; empty outside all items
 * @param label what readers see of it
 * @param anchor of the item in the text, {@code muc-4}; empty without one
 * @param due the deadline in words, or empty
 * @param iso the deadline's last day for machines, or empty
 * @param state {@code open}, {@code past} or empty when it has no day
 * @param source the words the deadline was read from, or empty
 */
public record TaskRow(
        String item,
        String label,
        String anchor,
        List<Link> leads,
        List<Link> supports,
        String text,
        String due,
        String iso,
        String state,
        String source) {}
