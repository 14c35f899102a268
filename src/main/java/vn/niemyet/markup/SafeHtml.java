package vn.niemyet.markup;

import java.util.List;
import java.util.Map;

/**
 * A text as a page shows it: HTML made of allowed elements only, with the words of the source in their order.
 *
 * @param html what stands inside {@code .directive-text}
 * @param excerpt the first words of its prose, plain text on one line, at most {@value Excerpt#LONGEST} characters
 * @param headings in the order of the text, for a table of contents
 * @param words how many words (Vietnamese: syllables) a reader sees
 * @param anchors the ids of the places where facts were read, by name: {@code date} → {@code doc-date}
 */
public record SafeHtml(String html, String excerpt, List<TocEntry> headings, int words, Map<String, String> anchors) {

    public SafeHtml {
        headings = List.copyOf(headings);
        anchors = Map.copyOf(anchors);
    }

    /** A text in which no fact was read. */
    public SafeHtml(String html, String excerpt, List<TocEntry> headings, int words) {
        this(html, excerpt, headings, words, Map.of());
    }
}
