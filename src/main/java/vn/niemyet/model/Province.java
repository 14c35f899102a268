package vn.niemyet.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A province or centrally run city (tỉnh, thành phố trực thuộc Trung ương) with its name and time: 63 until 30 June 2025,
 * 34 since (Nghị quyết 202/2025/QH15).
 *
 * @param id slug of the name, {@code lai-chau}; identity, since the statistical codes were reused
 * @param type {@code tỉnh} or {@code thành phố}
 * @param successorId the province it went into, where it ended
 */
public record Province(
        String id,
        String name,
        String type,
        Validity validity,
        @Nullable String successorId,
        List<String> aliases) {

    public Province {
        aliases = List.copyOf(aliases);
    }

    public boolean isCity() {
        return type.equals("thành phố");
    }

    /** {@code tỉnh Lai Châu}, {@code thành phố Hà Nội}. */
    public String fullName() {
        return type + " " + name;
    }

    public Optional<String> successor() {
        return Optional.ofNullable(successorId);
    }
}
