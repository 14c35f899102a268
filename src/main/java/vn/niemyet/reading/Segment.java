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
        if (roles.isEmpty()) {
            return List.of(new Segment(unit.start(), unit.end(), List.of(), List.of(), false));
        }
        List<Segment> segments = new ArrayList<>();
        int start = unit.start();
        List<Assigned> inside = new ArrayList<>();
        for (Assigned role : roles) {
            if (role.role() == Assigned.Role.LEAD && leads(inside)) {
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
        List<Agency> supports = named.isEmpty()
                ? named
                : named.stream().filter(body -> !leads.contains(body)).toList();
        return new Segment(start, end, leads, supports, leads(roles));
    }

    private static boolean leads(List<Assigned> roles) {
        for (Assigned role : roles) {
            if (role.role() == Assigned.Role.LEAD) {
                return true;
            }
        }
        return false;
    }

    private static List<Agency> bodies(List<Assigned> roles, Assigned.Role wanted) {
        Set<Agency> bodies = Set.of();
        for (Assigned role : roles) {
            if (role.role() == wanted) {
                bodies = bodies.isEmpty() ? new LinkedHashSet<>() : bodies;
                bodies.addAll(role.group().bodies());
            }
        }
        return List.copyOf(bodies);
    }
}
