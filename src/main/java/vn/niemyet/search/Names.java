package vn.niemyet.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Province;
import vn.niemyet.model.Task;
import vn.niemyet.registry.Provinces;

/**
 * The names that the files refer to by their place, from 1; place 0 means none.
 *
 * @param provinces those that issued a directive and the ones they went into
 * @param kinds those that occur
 * @param agencies the bodies offered as a filter, the commonest first
 * @param otherAgencies bodies that a filter in an address may name, though none is offered for them
 */
record Names(List<Province> provinces, List<Kind> kinds, List<Agency> agencies, List<Agency> otherAgencies) {
    private static final int FEWEST_AGENCIES = 12;
    private static final int MOST_AGENCIES = 255;
    /** What the filter by body may cost: the file of all its lists is loaded for one search. */
    private static final int BITS_PER_DOCUMENT = 13;

    /** Eight kilobytes are never too many. */
    private static final int FREE_BITS = 1 << 16;

    static Names of(Catalogue catalogue) {
        Provinces registered = catalogue.corpus().registry().provinces();
        Set<String> provinces = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Agency> agencies = new TreeMap<>();
        for (int number = 0; number < catalogue.size(); number++) {
            catalogue.kind(number).ifPresent(kind -> kinds.add(kind.id()));
            Optional<Province> province = catalogue.province(number);
            while (province.isPresent() && provinces.add(province.get().id())) {
                province = province.get().successor().flatMap(registered::byId);
            }
            for (Agency agency : agencies(catalogue, number)) {
                counts.merge(agency.id(), 1, Integer::sum);
                agencies.putIfAbsent(agency.id(), agency);
            }
        }
        List<Agency> common = agencies.values().stream()
                .sorted(Comparator.comparingInt((Agency agency) -> -counts.getOrDefault(agency.id(), 0)))
                .toList();
        int offered = offered(common, counts, catalogue.size());
        return new Names(
                registered.all().stream()
                        .filter(province -> provinces.contains(province.id()))
                        .toList(),
                catalogue.corpus().registry().kinds().all().stream()
                        .filter(kind -> kinds.contains(kind.id()))
                        .toList(),
                common.subList(0, offered),
                common.subList(offered, common.size()));
    }

    private static int offered(List<Agency> common, Map<String, Integer> counts, int documents) {
        double cost = 0;
        int offered = 0;
        while (offered < Math.min(MOST_AGENCIES, common.size())) {
            cost += Ascending.cost(counts.getOrDefault(common.get(offered).id(), 0), documents);
            if (offered >= FEWEST_AGENCIES && cost > Math.max(FREE_BITS, (double) BITS_PER_DOCUMENT * documents)) {
                break;
            }
            offered++;
        }
        return offered;
    }

    /** The bodies a document is filed under: who issued it, who leads, who supports, whom it addresses. */
    static Collection<Agency> agencies(Catalogue catalogue, int number) {
        if (!catalogue.isDirective(number)) {
            return catalogue
                    .central(number)
                    .issuer()
                    .flatMap(catalogue.corpus().registry().agencies()::byId)
                    .map(List::of)
                    .orElse(List.of());
        }
        return agencies(catalogue.directive(number));
    }

    static Collection<Agency> agencies(Entry entry) {
        Map<String, Agency> agencies = new LinkedHashMap<>();
        entry.directive().addressed().forEach(body -> agencies.put(body.id(), body));
        entry.directive()
                .head()
                .issuer()
                .map(known -> known.value().agency())
                .ifPresent(body -> agencies.put(body.id(), body));
        for (Task task : entry.directive().tasks()) {
            task.leads().forEach(body -> agencies.put(body.id(), body));
            task.supports().forEach(body -> agencies.put(body.id(), body));
        }
        return agencies.values();
    }

    /** All that the files take from the registry, so that a changed registry changes their stamp. */
    List<String> spelt(Abbreviations abbreviations) {
        List<String> spelt = new ArrayList<>();
        provinces.forEach(province -> spelt.add(province.id() + " " + province.name()));
        kinds.forEach(kind -> spelt.add(kind.id() + " " + kind.name() + " " + kind.mark()));
        agencies.forEach(agency -> spelt.add(agency.id() + " " + agency.name()));
        otherAgencies.forEach(agency -> spelt.add(agency.id() + " " + agency.name()));
        abbreviations.all().forEach((plain, forms) -> spelt.add(plain + " " + forms));
        return spelt;
    }

    /** From id to place. */
    static Map<String, Integer> places(List<String> ids) {
        Map<String, Integer> places = new HashMap<>();
        for (String id : ids) {
            places.put(id, places.size() + 1);
        }
        return places;
    }

    List<String> provinceIds() {
        return new ArrayList<>(provinces.stream().map(Province::id).toList());
    }

    List<String> kindIds() {
        return new ArrayList<>(kinds.stream().map(Kind::id).toList());
    }

    List<String> agencyIds() {
        return new ArrayList<>(agencies.stream().map(Agency::id).toList());
    }
}
