package vn.niemyet.page.view;

/**
 * JSON for a {@code <script type="application/ld+json">}: data that no browser runs. Written so that it can neither end the
 * script nor start a comment.
 */
public record DataBlock(String json) {

    /** Every {@code <}, {@code >} and {@code &} as a JSON escape, which means the same and is plain text in HTML. */
    public static DataBlock of(String json) {
        return new DataBlock(
                json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
    }
}
