package vn.niemyet.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Task;

/** Sorts directives and tasks under the bodies they concern. */
final class Shelves {
    private final SortedMap<String, SortedMap<String, Draft>> drafts = new TreeMap<>();

    private static final class Draft {
        private final Agency agency;
        private final Map<AgencyRole, List<Entry>> roles = new EnumMap<>(AgencyRole.class);
        private final List<AgencyShelf.Assignment> assignments = new ArrayList<>();

        Draft(Agency agency) {
            this.agency = agency;
        }
    }

    static SortedMap<String, SortedMap<String, AgencyShelf>> of(List<Entry> entries) {
        Shelves shelves = new Shelves();
        entries.forEach(shelves::add);
        SortedMap<String, SortedMap<String, AgencyShelf>> result = new TreeMap<>();
        shelves.drafts.forEach((agency, byProvince) -> {
            SortedMap<String, AgencyShelf> own = new TreeMap<>();
            byProvince.forEach((province, draft) ->
                    own.put(province, new AgencyShelf(draft.agency, province, draft.roles, draft.assignments)));
            result.put(agency, own);
        });
        return result;
    }

    private void add(Entry entry) {
        Map<Agency, Set<AgencyRole>> roles = new LinkedHashMap<>();
        entry.directive()
                .head()
                .issuer()
                .ifPresent(known -> note(roles, known.value().agency(), AgencyRole.ISSUED));
        List<Task> tasks = LeadIns.resolved(entry.directive().tasks());
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            if (task.deadline().flatMap(known -> known.value().due()).isPresent()) {
                int place = i;
                task.leads().forEach(body -> assign(body, new AgencyShelf.Assignment(entry, place, true)));
                task.supports().forEach(body -> assign(body, new AgencyShelf.Assignment(entry, place, false)));
            }
            task.leads().forEach(body -> note(roles, body, AgencyRole.LEADS));
            task.supports().forEach(body -> note(roles, body, AgencyRole.SUPPORTS));
        }
        entry.directive().addressed().forEach(body -> note(roles, body, AgencyRole.ADDRESSED));
        entry.directive().mentioned().forEach(body -> note(roles, body, AgencyRole.MENTIONED));
        roles.forEach((body, all) -> all.forEach(role -> draft(entry, body)
                .roles
                .computeIfAbsent(role, r -> new ArrayList<>())
                .add(entry)));
    }

    private static void note(Map<Agency, Set<AgencyRole>> roles, Agency body, AgencyRole role) {
        roles.computeIfAbsent(body, b -> EnumSet.noneOf(AgencyRole.class)).add(role);
    }

    private void assign(Agency body, AgencyShelf.Assignment dated) {
        draft(dated.entry(), body).assignments.add(dated);
    }

    private Draft draft(Entry entry, Agency body) {
        return drafts.computeIfAbsent(body.id(), id -> new TreeMap<>())
                .computeIfAbsent(AgencyShelf.provinceOf(entry, body), id -> new Draft(body));
    }
}
