package vn.niemyet.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.niemyet.corpus.AgencyRole;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.page.template.Words;
import vn.niemyet.page.view.Tally;
import vn.niemyet.page.view.TallyGroup;
import vn.niemyet.text.VietnameseOrder;

/**
 * The bodies of each province that lead most (chủ trì), with in how many directives: the way from a province to what one of its
 * bodies has to do.
 */
final class ProvinceBodies {
    private static final int MOST = 40;

    private final Map<String, List<Tally>> bodies = new HashMap<>();
    private final Words words;

    ProvinceBodies(Corpus corpus, Words words) {
        this.words = words;
        corpus.agencies()
                .values()
                .forEach(shelves -> shelves.forEach((province, shelf) -> {
                    int leads = shelf.in(AgencyRole.LEADS).size();
                    if (leads > 0) {
                        bodies.computeIfAbsent(province, p -> new ArrayList<>())
                                .add(Tallies.plain(shelf.agency().name(), shelf.address(), leads));
                    }
                }));
        bodies.replaceAll((province, all) -> all.stream()
                .sorted(Comparator.comparingInt((Tally tally) -> -tally.count())
                        .thenComparing(Tally::label, VietnameseOrder.INSTANCE))
                .limit(MOST)
                .toList());
    }

    /** One group, or none where no body of the province leads anything. */
    List<TallyGroup> of(String province) {
        List<Tally> found = bodies.getOrDefault(province, List.of());
        return found.isEmpty()
                ? List.of()
                : List.of(new TallyGroup("bodies", words.get("province.bodies"), Tallies.withBars(found)));
    }
}
