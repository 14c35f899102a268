package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.model.Agency;

/** Bodies of several levels under one name: {@code Ban Chỉ huy … cấp tỉnh, cấp xã}, {@code UBND các quận, huyện và xã, phường}. */
final class LevelMembers {
    private final Background background;
    private final Places places;

    LevelMembers(Background background, Places places) {
        this.background = background;
        this.places = places;
    }

    /** {@code Ban Chỉ huy … cấp tỉnh, cấp xã}: the body of each level. */
    Member of(Member member, int limit) {
        List<Agency> bodies = new ArrayList<>(member.bodies());
        Agency base = bodies.get(0);
        int end = member.end();
        for (Places.Placed next = places.level(base, end, limit); next != null; next = places.level(base, end, limit)) {
            if (next.direct()) {
                bodies.clear();
            }
            bodies.add(background
                    .registry()
                    .agencies()
                    .byName(next.agency().name(), background.day())
                    .orElse(next.agency()));
            end = next.end();
        }
        Places.Placed communes = places.communes(bodies.get(bodies.size() - 1), end, limit);
        if (communes != null) {
            bodies.add(communes.agency());
            end = communes.end();
        }
        return new Member(member.start(), end, bodies, member.sort(), member.head());
    }
}
