package vn.niemyet.model;

/** Which document a citation means: exactly one, stated or inferred, or nobody can tell. */
public sealed interface Resolution permits Resolution.Read, Resolution.Inferred, Resolution.Unresolved {

    Level level();

    /** Everything stated in the words themselves. */
    record Read(String key, Level level) implements Resolution {}

    /**
     * Completed from context.
     *
     * @param reason code of the reason: {@code year-of-fuller-citation}, {@code year-of-citing-document},
     *     {@code only-one-in-corpus}, {@code list-symbol}, {@code alias}, {@code mended}
     */
    record Inferred(String key, Level level, String reason) implements Resolution {}

    /** No link.
     *
     * @param reason code of the reason: {@code year-unknown}, {@code several-fit}, {@code body-unknown}, {@code not-a-citation}
     */
    record Unresolved(Level level, String reason) implements Resolution {}

    /** {@code read}, {@code inferred} or {@code unresolved}: the word of the JSON and of {@code data-basis}. */
    default String word() {
        return this instanceof Read ? "read" : this instanceof Inferred ? "inferred" : "unresolved";
    }
}
