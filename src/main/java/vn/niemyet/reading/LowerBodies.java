package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Agency;
import vn.niemyet.text.Slug;

/**
 * Bodies below the province that share their name with one of the province: {@code Ban Quản lý dự án đầu tư xây dựng huyện
 * Than Uyên} is not that of the province, though the registry knows the name without its level.
 */
final class LowerBodies {
    private static final List<String> DISTRICTS = List.of("huyện", "quận", "thị xã");
    private static final List<String> COMMUNES = List.of("thị trấn", "phường", "đặc khu", "xã");

    private final Background background;
    private final String folded;
    private final PlaceNames names;
    private final Optional<OwnPlace> ownPlace;

    LowerBodies(Background background, Optional<OwnPlace> ownPlace) {
        this.background = background;
        this.folded = background.flat().folded();
        this.names = new PlaceNames(background);
        this.ownPlace = ownPlace;
    }

    /** The body of the level named behind a provincial body's name that ends at {@code end}; nothing where none is named. */
    @Nullable
    Member at(Agency agency, int start, int end, int limit) {
        String stem = stem(agency, end);
        int at = Glance.skipBlanks(folded, end, limit);
        String unit = stem.isEmpty() || at - end != 1 || namesCity(end) ? null : unit(at, limit);
        if (unit == null) {
            return null;
        }
        int behind = at + unit.length();
        List<String> places = new ArrayList<>();
        int last = names.all(names.nameStart(behind, limit), limit, places);
        String level = DISTRICTS.contains(unit) ? " cấp huyện" : " cấp xã";
        boolean own = places.isEmpty()
                && ownPlace.filter(place -> place.unit().equals(unit)).isPresent();
        String name = own
                ? stem + " " + unit + " " + ownPlace.orElseThrow().name()
                : places.size() == 1 ? stem + " " + unit + " " + places.get(0) : stem + level;
        Agency lower = background
                .registry()
                .agencies()
                .byName(name, background.day())
                .orElseGet(() -> Agency.unregistered(Slug.of(name), name));
        return Member.body(start, places.isEmpty() ? behind : last, lower, "");
    }

    /** {@code Kho bạc Nhà nước} of the province's branch and of the centre alike. */
    private String stem(Agency agency, int end) {
        boolean provincial = agency.name().endsWith(" tỉnh") && !Glance.endsWith(folded, end, "tỉnh");
        boolean branched = agency.isCentral()
                && (ownPlace.isPresent() || background.province().isPresent())
                && background
                        .registry()
                        .agencies()
                        .byName(agency.name() + " tỉnh", background.day())
                        .isPresent();
        return provincial ? Levels.stem(agency.name()) : branched ? agency.name() : "";
    }

    private boolean namesCity(int end) {
        return Glance.endsWith(folded, end, "thành phố") || Glance.endsWith(folded, end, "tp");
    }

    private @Nullable String unit(int at, int limit) {
        for (List<String> units : List.of(DISTRICTS, COMMUNES)) {
            for (String unit : units) {
                int end = at + unit.length();
                boolean here = end <= limit && folded.startsWith(unit, at) && Glance.isEdge(folded, end);
                if (here && !folded.startsWith("xã hội", at)) {
                    return unit;
                }
            }
        }
        return null;
    }
}
