package vn.niemyet.citation;

import java.util.List;
import java.util.Optional;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.PartialDate;

/** What the portal holds, as far as a citation needs to know. */
@FunctionalInterface
public interface HeldDocuments {
    /** A portal without texts. */
    HeldDocuments NONE = slug -> List.of();

    /** The held documents whose number has this slug ({@link DocumentNumber#slug}). */
    List<Held> withNumber(String slug);

    /**
     * A text that the portal holds.
     *
     * @param key under which citations of it are gathered, {@link CitationKey#of}
     * @param province id of its province; absent for central bodies
     * @param body part of the key, {@link CitationKey#body}
     * @param date of issue; absent where the text is undated
     */
    record Held(String key, Optional<String> province, String body, Optional<PartialDate> date) {}
}
