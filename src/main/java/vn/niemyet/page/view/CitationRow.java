package vn.niemyet.page.view;

/**
 * A citation in the list beside the text.
 *
 * @param words that name the document, as printed
 * @param name of the document as the portal calls it, empty when unresolved
 * @param address of its page, empty when unresolved
 * @param relation what this document does with it, in words
 * @param item path of the item it stands in, or empty
 * @param anchor of that item, or empty
 * @param outcome {@code read}, {@code inferred} or {@code unresolved}
 * @param reason why it was inferred or left open, in words
 */
public record CitationRow(
        String words,
        String name,
        String address,
        String relation,
        String item,
        String anchor,
        String outcome,
        String reason) {}
