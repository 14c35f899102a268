package vn.niemyet.model;

import java.util.Optional;

/**
 * The body that the words around a citation name as the issuer of the cited document: {@code của UBND tỉnh Sóc Trăng}.
 *
 * @param name as written, on one line: {@code UBND tỉnh Sóc Trăng}
 * @param agency id of the registry's body, {@code uy-ban-nhan-dan-tinh}
 * @param tier where the body stands, {@link Tier#UNKNOWN} where nobody can tell
 * @param province id of the province that the name holds
 */
public record NamedBody(String name, Optional<String> agency, Tier tier, Optional<String> province) {

    /** A body below the province: {@code UBND huyện Phú Bình}, {@code UBND phường Tân Thịnh}. */
    public boolean isLocal() {
        return tier == Tier.DISTRICT || tier == Tier.COMMUNE;
    }
}
