package vn.niemyet.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body as an authority record knows it (ISAAR(CPF)): a ministry, a department, a committee, a steering body.
 *
 * @param id slug of the canonical full name, the province dropped after {@code tỉnh}: {@code so-y-te},
 *     {@code cong-an-tinh}
 * @param tier where it stands
 * @param marks symbols in numbers ({@code SYT}, {@code UBND})
 * @param provinceBound true where the same name exists once in each province
 * @param successorId the body that took its place, where the registry names one
 */
public record Agency(
        String id,
        String name,
        Tier tier,
        Validity validity,
        List<String> marks,
        List<String> aliases,
        boolean provinceBound,
        @Nullable String successorId) {

    public Agency {
        marks = List.copyOf(marks);
        aliases = List.copyOf(aliases);
    }

    /** By the id alone: bodies are kept in sets for every line of a text. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** A body that the registry does not know, under the name a text gives it. */
    public static Agency unregistered(String id, String name) {
        return new Agency(id, name, Tier.UNKNOWN, Validity.ALWAYS, List.of(), List.of(), true, null);
    }

    public boolean isRegistered() {
        return tier != Tier.UNKNOWN;
    }

    public boolean isCentral() {
        return tier == Tier.CENTRAL;
    }
}
