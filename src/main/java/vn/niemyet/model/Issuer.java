package vn.niemyet.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body on the letterhead (cơ quan ban hành).
 *
 * @param name full name in sentence case, with its province: {@code Ủy ban nhân dân tỉnh Lai Châu}
 * @param agency the registry's body, or one made from the name
 * @param parentName the superior body on the line above, {@code Ủy ban nhân dân tỉnh Bình Thuận}, or {@code null}
 */
public record Issuer(String name, Agency agency, @Nullable String parentName) {

    public Optional<String> parent() {
        return Optional.ofNullable(parentName);
    }
}
