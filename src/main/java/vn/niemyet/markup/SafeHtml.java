package vn.niemyet.markup;

import java.util.List;

/**
 * A text as a page shows it: HTML made of allowed elements only, with the words of the source in their order.
 *
 * @param html what stands inside {@code .directive-text}
 * @param excerpt the first words of its prose, plain text on one line, at most {@value Excerpt#LONGEST} characters
 * @param headings in the order of the text, for a table of contents
 * @param words how many words (Vietnamese: syllables) a reader sees
 */
public record SafeHtml(String html, String excerpt, List<TocEntry> headings, int words) {

    public SafeHtml {
        headings = List.copyOf(headings);
    }
}
