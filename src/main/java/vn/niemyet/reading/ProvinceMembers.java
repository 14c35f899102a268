package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Agency;
import vn.niemyet.registry.Agencies;

/** Committees of provinces as papers of the centre address them: in bulk, or by the name of the province alone. */
final class ProvinceMembers {
    private static final String COMMITTEES = "uy-ban-nhan-dan-cap-tinh";

    private final Background background;
    private final Agencies agencies;
    private final Places places;

    ProvinceMembers(Background background) {
        this.background = background;
        this.agencies = background.registry().agencies();
        this.places = new Places(background);
    }

    /** Committees of several provinces named together are those of that level: {@code UBND các tỉnh …}. */
    List<Member> together(List<Member> all) {
        if (all.size() < 2 || !background.isCentral()) {
            return all;
        }
        Optional<Agency> committees = agencies.byId(COMMITTEES);
        long named = all.stream().filter(ProvinceMembers::isProvincialCommittee).count();
        if (named < 2 || committees.isEmpty()) {
            return all;
        }
        return all.stream()
                .map(m -> isProvincialCommittee(m) ? Member.body(m.start(), m.end(), committees.get(), m.head()) : m)
                .toList();
    }

    private static boolean isProvincialCommittee(Member member) {
        return member.bodies().stream()
                .anyMatch(body -> body.id().startsWith("uy-ban-nhan-dan-tinh-")
                        || body.id().startsWith("uy-ban-nhan-dan-thanh-pho-")
                        || body.id().equals(COMMITTEES));
    }

    /**
     * In papers of the centre {@code các tỉnh Nghệ An, Quảng Ngãi} and {@code tỉnh Lâm Đồng} stand for their committees, and
     * {@code Tỉnh} for that of the province the paper is about.
     */
    @Nullable
    Member at(int start, int limit) {
        if (!background.isCentral()) {
            return null;
        }
        Agency visited = background.visited().orElse(null);
        int unit = places.ownUnit(start, limit);
        if (visited != null && unit > start) {
            return Member.body(start, unit, visited, "");
        }
        int at = Collectives.determined(background.flat(), start, limit);
        Optional<Agency> committees = agencies.byId(COMMITTEES);
        return committees
                .flatMap(agency -> places.province(agency, at, limit))
                .map(placed -> Member.body(start, placed.end(), placed.agency(), ""))
                .orElse(null);
    }
}
