package vn.niemyet.model;

import java.util.Optional;

/** Which document a citation means: exactly one, stated or inferred, or nobody can tell. */
public sealed interface Resolution permits Resolution.Read, Resolution.Inferred, Resolution.Unresolved {

    Level level();

    /** The key of the document meant; nothing when unresolved. */
    default Optional<String> key() {
        return Optional.empty();
    }

    /** The province of a provincial document where it is not the citing directive's own. */
    default Optional<String> province() {
        return Optional.empty();
    }

    /** Everything stated in the words themselves. */
    record Read(String document, Level level, Optional<String> province) implements Resolution {
        public Read(String document, Level level) {
            this(document, level, Optional.empty());
        }

        @Override
        public Optional<String> key() {
            return Optional.of(document);
        }
    }

    /**
     * Completed from context.
     *
     * @param document key of the document
     * @param province id of the province of a provincial document where it is not the citing directive's own
     * @param reason code of the reason: {@code year-of-fuller-citation}, {@code year-of-citing-document},
     *     {@code year-before-citing-document}, {@code only-one-in-corpus}, {@code only-one-in-registry}, {@code list-symbol},
     *     {@code alias}, {@code damaged-symbol}, {@code mended}
     */
    record Inferred(String document, Level level, Optional<String> province, String reason) implements Resolution {
        public Inferred(String document, Level level, String reason) {
            this(document, level, Optional.empty(), reason);
        }

        @Override
        public Optional<String> key() {
            return Optional.of(document);
        }
    }

    /** No link.
     *
     * @param reason code of the reason: {@code year-unknown}, {@code several-fit}, {@code body-unknown}, {@code symbol-unknown},
     *     {@code contradiction}
     */
    record Unresolved(Level level, String reason) implements Resolution {}

    /** {@code read}, {@code inferred} or {@code unresolved}: the word of the JSON and of {@code data-basis}. */
    default String word() {
        return this instanceof Read ? "read" : this instanceof Inferred ? "inferred" : "unresolved";
    }
}
