package vn.niemyet.page.view;

import java.util.List;

/**
 * A cited document in the list beside the text.
 *
 * @param words that name it, as printed
 * @param name of the document as the portal calls it, empty when unresolved
 * @param address of its page, empty when unresolved
 * @param relation what this directive does with it, in words; empty for a mere mention
 * @param items the items that cite it; addresses are anchors of this page
 * @param outcome {@code read}, {@code inferred} or {@code unresolved}
 * @param reason why it was inferred or left open, in words
 */
public record CitationRow(
        String words, String name, String address, String relation, List<Link> items, String outcome, String reason) {}
