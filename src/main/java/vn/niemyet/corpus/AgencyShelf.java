package vn.niemyet.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Province;
import vn.niemyet.model.Task;

/**
 * All that concerns one body in one province (or of a central body anywhere): directives by role, and the
 * tasks it leads or supports until a day.
 *
 * @param province id of the province it belongs to, or {@code trung-uong}, or {@code khong-ro-tinh}
 * @param roles directives by role, newest first; a directive stands under each role the body has in it
 * @param assignments only those with a day: all others are found in their directives
 */
public record AgencyShelf(
        Agency agency, String province, Map<AgencyRole, List<Entry>> roles, List<Assignment> assignments) {

    /**
     * A task with the directive that gives it.
     *
     * @param place among the tasks of the directive, announcements left out ({@link LeadIns})
     */
    public record Assignment(Entry entry, int place, boolean leads) {
        public Task task() {
            return LeadIns.resolved(entry.directive().tasks()).get(place);
        }
    }

    public AgencyShelf {
        roles = new EnumMap<>(roles);
        assignments = List.copyOf(assignments);
    }

    public List<Entry> in(AgencyRole role) {
        return roles.getOrDefault(role, List.of());
    }

    /** On which shelf of {@code body} a directive stands: that of its province, or the one shelf of a central body. */
    public static String provinceOf(Entry entry, Agency body) {
        return body.isCentral()
                ? DirectiveId.CENTRAL
                : entry.province().map(Province::id).orElse(entry.id().province());
    }

    /** Every directive that has to do with the body, once, newest first. */
    public List<Entry> entries() {
        return roles.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Entry.NEWEST_FIRST)
                .toList();
    }

    public String address() {
        return Addresses.agencyInProvince(agency.id(), province);
    }
}
