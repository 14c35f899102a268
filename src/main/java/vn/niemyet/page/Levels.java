package vn.niemyet.page;

import java.util.Collection;
import java.util.List;
import vn.niemyet.corpus.AgencyShelf;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Tier;
import vn.niemyet.text.Folding;

/**
 * On which level of government a body stands (cấp), for the list of bodies: as the registry knows it, else as its name tells:
 * {@code Ủy ban nhân dân huyện Phú Bình}, {@code Văn phòng Sở Giáo dục và Đào tạo}.
 */
final class Levels {
    /** A town of its own level, and no commune. */
    private static final String TOWN = "thị-xã";

    private static final List<String> DISTRICT =
            List.of("huyện", "quận", TOWN, "cấp huyện", "huyện ủy", "thị ủy", "quận ủy", "huyện đoàn");
    private static final List<String> COMMUNE =
            List.of("xã", "phường", "thị trấn", "đặc khu", "cấp xã", "đảng ủy xã", "đảng ủy phường");
    private static final List<String> PROVINCE =
            List.of("tỉnh", "sở", "tỉnh ủy", "thành ủy", "tỉnh đoàn", "thành đoàn");

    private Levels() {}

    /** The level that any paper tells, since one may name the body more fully than another. */
    static Tier of(Collection<AgencyShelf> shelves) {
        return shelves.stream()
                .map(shelf -> shelf.agency().tier())
                .filter(tier -> tier != Tier.UNKNOWN)
                .findFirst()
                .orElseGet(() -> ofName(shelves.iterator().next().agency()));
    }

    private static Tier ofName(Agency agency) {
        String name =
                " " + Folding.matching(agency.name()).replace("xã hội", "").replace("thị xã", TOWN) + " ";
        if (holds(name, COMMUNE)) {
            return Tier.COMMUNE;
        }
        if (holds(name, DISTRICT)) {
            return Tier.DISTRICT;
        }
        return holds(name, PROVINCE) ? Tier.PROVINCE : Tier.UNKNOWN;
    }

    private static boolean holds(String name, List<String> words) {
        return words.stream().anyMatch(word -> name.contains(" " + word + " "));
    }
}
