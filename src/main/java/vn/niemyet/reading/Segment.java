package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.niemyet.model.Agency;

/**
 * The stretch of a unit that one order governs: {@code Giao Sở Y tế …} up to the next {@code giao Sở Công Thương …}.
 *
 * @param leads empty where only a collective is told
 * @param addressed whether the stretch has a subject of its own
 */
record Segment(int start, int end, List<Agency> leads, List<Agency> supports, boolean addressed) {

    Segment {
        leads = List.copyOf(leads);
        supports = List.copyOf(supports);
    }

    /** Its own leads, or the one told before where the stretch has no subject of its own. */
    List<Agency> leadsOr(List<Agency> inherited) {
        return addressed ? leads : inherited;
    }

    /** Parts a unit at each of its orders. */
    static List<Segment> of(Unit unit, List<Assigned> roles) {
        List<Segment> segments = new ArrayList<>();
        int start = unit.start();
        List<Assigned> inside = new ArrayList<>();
        for (Assigned role : roles) {
            boolean next =
                    role.role() == Assigned.Role.LEAD && inside.stream().anyMatch(r -> r.role() == Assigned.Role.LEAD);
            if (next) {
                segments.add(of(start, role.start(), inside));
                inside = new ArrayList<>();
                start = role.start();
            }
            inside.add(role);
        }
        segments.add(of(start, unit.end(), inside));
        return segments;
    }

    private static Segment of(int start, int end, List<Assigned> roles) {
        List<Agency> leads = bodies(roles, Assigned.Role.LEAD);
        List<Agency> named = bodies(roles, Assigned.Role.SUPPORT);
        List<Agency> supports =
                named.stream().filter(body -> !leads.contains(body)).toList();
        boolean addressed = roles.stream().anyMatch(role -> role.role() == Assigned.Role.LEAD);
        return new Segment(start, end, leads, supports, addressed);
    }

    private static List<Agency> bodies(List<Assigned> roles, Assigned.Role wanted) {
        Set<Agency> bodies = new LinkedHashSet<>();
        for (Assigned role : roles) {
            if (role.role() == wanted) {
                bodies.addAll(role.group().bodies());
            }
        }
        return List.copyOf(bodies);
    }
}
