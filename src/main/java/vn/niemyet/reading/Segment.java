package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
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

    /** The same for the one told before, where the stretch has no subject of its own. */
    Segment ledBy(List<Agency> inherited) {
        return addressed ? this : new Segment(start, end, inherited, supports, true);
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
        List<Agency> supports = bodies(roles, Assigned.Role.SUPPORT).stream()
                .filter(body -> !leads.contains(body))
                .toList();
        boolean addressed = roles.stream().anyMatch(role -> role.role() == Assigned.Role.LEAD);
        return new Segment(start, end, leads, supports, addressed);
    }

    private static List<Agency> bodies(List<Assigned> roles, Assigned.Role wanted) {
        return roles.stream()
                .filter(role -> role.role() == wanted)
                .flatMap(role -> role.group().bodies().stream())
                .distinct()
                .toList();
    }
}
