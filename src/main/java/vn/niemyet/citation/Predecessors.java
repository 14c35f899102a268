package vn.niemyet.citation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.model.Citation;
import vn.niemyet.model.NamedBody;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.Folding;

/**
 * The provinces that went into another one. After a merger {@code 05/GP-UBND} of an earlier day can be that of any of the
 * provinces that are one now, unless the text names it.
 */
final class Predecessors {
    private final Registry registry;
    private final Map<String, Set<Province>> merged = new HashMap<>();

    Predecessors(Registry registry) {
        this.registry = registry;
        for (Province province : registry.provinces().all()) {
            province.successor()
                    .ifPresent(now ->
                            merged.computeIfAbsent(now, id -> new HashSet<>()).add(province));
        }
    }

    /** Whether only one province can have issued what an unnamed body of the citing province issued. */
    boolean leaveOne(Citation citation, Citing citing) {
        Optional<Province> now =
                citing.province().flatMap(id -> registry.provinces().byId(id));
        Set<Province> before = now.map(province -> merged.getOrDefault(province.id(), Set.of()))
                .orElse(Set.of());
        Optional<LocalDate> end = before.stream()
                .flatMap(province -> Optional.ofNullable(province.validity().to()).stream())
                .max(LocalDate::compareTo);
        if (end.isEmpty() || citing.day().filter(day -> day.isAfter(end.get())).isEmpty()) {
            return true;
        }
        return issuedAfter(citation, end.get()) || typeTells(citation, now.orElseThrow(), before);
    }

    private static boolean issuedAfter(Citation citation, LocalDate end) {
        Optional<LocalDate> earliest = citation.date()
                .map(PartialDate::earliest)
                .or(() -> citation.year().map(year -> LocalDate.of(year, 1, 1)));
        return earliest.filter(day -> day.isAfter(end)).isPresent();
    }

    /** {@code UBND thành phố}, where all that went into the city were provinces. */
    private static boolean typeTells(Citation citation, Province now, Set<Province> before) {
        String name =
                citation.named().map(NamedBody::name).map(Folding::matching).orElse("");
        boolean city = name.contains("thành phố") || name.endsWith(" tp") || name.contains("thành ủy");
        return city && now.isCity() && before.stream().noneMatch(Province::isCity);
    }
}
