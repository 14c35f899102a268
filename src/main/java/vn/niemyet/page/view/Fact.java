package vn.niemyet.page.view;

import java.util.List;

/**
 * One line of the fact sheet.
 *
 * @param name {@code Số, ký hiệu}
 * @param value in words, or empty when nobody can tell
 * @param links what the value leads to, in place of the value
 * @param basis {@code frontMatter}, {@code text}, {@code inferred}, or empty for what is not read
 * @param basisLabel the same for readers
 * @param words the words it was read or inferred from, or empty
 * @param anchor of the place in the text, or empty
 * @param own whether the value speaks the portal's own language, as a date does, and not that of the texts
 */
public record Fact(
        String name,
        String value,
        List<Link> links,
        String basis,
        String basisLabel,
        String words,
        String anchor,
        boolean own) {

    /** A fact that is not read from the text, in the portal's own words. */
    public static Fact plain(String name, String value) {
        return new Fact(name, value, List.of(), "", "", "", "", true);
    }

    /** The same for a value with a page of its own; without one its words alone. */
    public static Fact linked(String name, Link link) {
        return link.address().isEmpty()
                ? plain(name, link.label())
                : new Fact(name, "", List.of(link), "", "", "", "", false);
    }
}
