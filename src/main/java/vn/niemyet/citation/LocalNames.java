package vn.niemyet.citation;

import java.util.List;
import vn.niemyet.text.Folding;

/** Names of bodies that no registry lists, as far as their words tell something. */
final class LocalNames {
    private static final List<String> STATE = List.of("chính phủ", "quốc gia", "trung ương", "nhà nước");

    private LocalNames() {}

    /** {@code UBND huyện Phú Bình} in full: {@code Ủy ban nhân dân huyện Phú Bình}. */
    static String full(String name) {
        return name.replaceFirst("^UBND\\b", "Ủy ban nhân dân").replaceFirst("^HĐND\\b", "Hội đồng nhân dân");
    }

    /** Whether a name speaks of the whole state: {@code Ban Chỉ đạo quốc gia phòng, chống dịch}. */
    static boolean isOfState(String name) {
        String folded = Folding.matching(name);
        return STATE.stream().anyMatch(folded::contains);
    }

    /** Whether the name of a commune also names its district: {@code UBND xã Tân Khánh, huyện Phú Bình}. */
    static boolean hasDistrict(String name) {
        String folded = Folding.matching(name);
        return List.of("huyện ", "quận ", "thị xã ", "thành phố ", "tp").stream()
                .anyMatch(folded::contains);
    }
}
