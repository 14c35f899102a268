package vn.niemyet.source;

import java.util.Locale;
import vn.niemyet.text.NormalText;

/**
 * One text of the content folder as it came in.
 *
 * @param path as messages name it, {@code content/directives/lai-chau/2021/a.md}, {@code /} between names
 * @param text the whole file, front matter included: all spans count in it
 * @param bodyStart offset where the directive's own text begins
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param bytes size of the file
 */
public record Source(String path, NormalText text, int bodyStart, FrontMatter frontMatter, String sha256, long bytes) {

    private static final String MARKDOWN = ".md";
    private static final String PLAIN = ".txt";

    /** Whether a path is that of a text, {@code a.md} or {@code a.txt}. */
    static boolean isText(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(MARKDOWN) || name.endsWith(PLAIN);
    }

    /**
     * Whether the text is full Markdown: a {@code .md} file with front matter. All else is text as OCR left it, with light
     * marks only.
     */
    public boolean isMarkdown() {
        return path.toLowerCase(Locale.ROOT).endsWith(MARKDOWN) && bodyStart > 0;
    }

    /** The directive's own words. */
    public String body() {
        return text.value().substring(bodyStart);
    }
}
