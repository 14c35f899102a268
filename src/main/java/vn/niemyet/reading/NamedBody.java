package vn.niemyet.reading;

import java.util.Optional;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Province;
import vn.niemyet.text.Folding;
import vn.niemyet.text.Slug;

/**
 * A body with its full name taken apart.
 *
 * @param name without its region: {@code Sở Y tế}, {@code Ủy ban nhân dân}, {@code Tỉnh ủy}
 * @param region {@code tỉnh Lai Châu}; {@code Lai Châu} behind {@code Tỉnh ủy}; empty for central bodies
 * @param registered the registry's body
 */
record NamedBody(String name, String region, Optional<Province> province, Optional<Agency> registered) {

    String full() {
        return region.isEmpty() ? name : name + " " + region;
    }

    /** {@code tỉnh Lai Châu} even where the own name leaves {@code tỉnh} out. */
    String typedRegion() {
        return province.map(Region::fullName).orElse(region);
    }

    /** Whether it stands above the provinces, by the registry or by the sound of its name. */
    boolean isCentral() {
        return region.isEmpty()
                && registered.map(Agency::isCentral).orElseGet(() -> soundsCentral(Folding.matching(name)));
    }

    private static boolean soundsCentral(String folded) {
        boolean ministry =
                folded.startsWith("bộ ") && !folded.startsWith("bộ chỉ huy") && !folded.startsWith("bộ phận");
        return ministry
                || folded.startsWith("tổng cục")
                || folded.startsWith("cục ")
                || folded.startsWith("thủ tướng")
                || folded.startsWith("chính phủ")
                || folded.startsWith("quốc hội")
                || folded.endsWith(" trung ương")
                || folded.endsWith(" quốc gia")
                || folded.endsWith(" việt nam");
    }

    /** The registry's body, or one made from the name; the province is dropped behind {@code tỉnh} (CONTRACT, ids). */
    Agency agency() {
        String own = province.isPresent() && !name.endsWith(" ủy") ? name + " tỉnh" : full();
        return registered.orElseGet(() -> Agency.unregistered(Slug.of(own), own));
    }
}
