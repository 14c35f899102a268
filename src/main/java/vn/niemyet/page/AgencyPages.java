package vn.niemyet.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.AgencyRole;
import vn.niemyet.corpus.AgencyShelf;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Tier;
import vn.niemyet.page.template.Words;
import vn.niemyet.page.view.AgencyView;
import vn.niemyet.page.view.IndexView;
import vn.niemyet.page.view.Link;
import vn.niemyet.page.view.Tally;
import vn.niemyet.page.view.TallyGroup;
import vn.niemyet.text.VietnameseOrder;

/** The list of bodies, and each body as an authority record over all provinces. */
final class AgencyPages {
    private static final int NEWEST = 50;
    private static final String OF_ALL_PROVINCES = " cấp tỉnh";

    private final Edition edition;
    private final Corpus corpus;
    private final Words words;
    private final Histories histories;
    private final OpenDeadlines deadlines;
    private final ShelfPages shelves;

    AgencyPages(Edition edition, ListPages lists) {
        this.edition = edition;
        this.corpus = edition.corpus();
        this.words = edition.words();
        this.histories = new Histories(edition);
        this.deadlines = new OpenDeadlines(edition);
        this.shelves = new ShelfPages(edition, lists, histories);
    }

    void plan(Templated pages) {
        Frames.Sketch index = new Frames.Sketch(Addresses.AGENCIES, PageKind.AGENCIES, "agencies", List.of());
        pages.add(index.address(), index.kind(), () -> index(index));
        corpus.agencies().forEach((id, byProvince) -> {
            pages.add(Addresses.agency(id), PageKind.AGENCY, () -> agency(id, byProvince));
            byProvince.values().forEach(shelf -> shelves.plan(shelf, pages));
        });
    }

    private IndexView index(Frames.Sketch sketch) {
        SortedMap<String, List<Tally>> groups = new TreeMap<>();
        corpus.agencies().forEach((id, shelves) -> {
            Agency agency = shelves.values().iterator().next().agency();
            int count = shelves.values().stream().mapToInt(AgencyPages::size).sum();
            groups.computeIfAbsent(group(Levels.of(shelves.values())), g -> new ArrayList<>())
                    .add(new Tally(agency.name(), Addresses.agency(id), note(agency), count, 0));
        });
        List<TallyGroup> shown = new ArrayList<>();
        groups.forEach((group, tallies) -> {
            tallies.sort(Comparator.comparing(Tally::label, VietnameseOrder.INSTANCE));
            String id = group.substring(1);
            shown.add(new TallyGroup(id, words.get("agencies.tier." + id), tallies));
        });
        String heading = words.get("agencies.heading");
        String intro = words.get("agencies.intro");
        return new IndexView(edition.frames().frame(sketch, heading, intro), heading, intro, shown, List.of());
    }

    /** {@code Ủy ban nhân dân cấp tỉnh} beside {@code Ủy ban nhân dân tỉnh}: the committees of all provinces together. */
    private String note(Agency agency) {
        boolean all = agency.tier() == Tier.PROVINCE && agency.name().endsWith(OF_ALL_PROVINCES);
        return all ? words.get("agencies.everywhere") : "";
    }

    /** A digit for the order of groups and the tier's name. */
    private static String group(Tier tier) {
        return switch (tier) {
            case PROVINCE -> "1province";
            case DISTRICT -> "2district";
            case COMMUNE -> "3commune";
            case REGION -> "4region";
            case CENTRAL -> "5central";
            case UNKNOWN -> "6unknown";
        };
    }

    /** Directives on a shelf, each counted once however many roles the body has in it. */
    static int size(AgencyShelf shelf) {
        return (int) java.util.Arrays.stream(AgencyRole.values())
                .flatMap(role -> shelf.in(role).stream())
                .map(Entry::id)
                .distinct()
                .count();
    }

    private AgencyView agency(String id, SortedMap<String, AgencyShelf> byProvince) {
        Agency agency = byProvince.values().iterator().next().agency();
        Link above = new Link(words.get("agencies.heading"), Addresses.AGENCIES);
        Frames.Sketch sketch = new Frames.Sketch(Addresses.agency(id), PageKind.AGENCY, "agencies", List.of(above));
        int total = byProvince.values().stream().mapToInt(AgencyPages::size).sum();
        String intro = words.get("agency.intro", total, byProvince.size());
        return new AgencyView(
                edition.frames()
                        .withFeed(
                                edition.frames()
                                        .frame(sketch, agency.name(), words.get("agency.description", agency.name())),
                                agency.name(),
                                Addresses.feed(sketch.address())),
                agency.name(),
                intro,
                histories.names(agency),
                histories.before(id),
                histories.after(id),
                provinces(byProvince.values()),
                deadlines.of(byProvince.values()),
                edition.rows().of(newest(byProvince.values())));
    }

    private List<AgencyView.Province> provinces(Collection<AgencyShelf> shelves) {
        return shelves.stream()
                .map(shelf -> new AgencyView.Province(
                        edition.provinceName(shelf.province()),
                        shelf.address(),
                        shelf.in(AgencyRole.LEADS).size(),
                        shelf.in(AgencyRole.SUPPORTS).size(),
                        shelf.in(AgencyRole.ADDRESSED).size(),
                        shelf.in(AgencyRole.ISSUED).size(),
                        shelf.in(AgencyRole.MENTIONED).size()))
                .sorted(Comparator.comparing(AgencyView.Province::label, VietnameseOrder.INSTANCE))
                .toList();
    }

    private static List<Entry> newest(Collection<AgencyShelf> shelves) {
        return shelves.stream()
                .flatMap(shelf -> java.util.Arrays.stream(AgencyRole.values())
                        .flatMap(role -> shelf.in(role).stream().limit(NEWEST)))
                .distinct()
                .sorted(Entry.NEWEST_FIRST)
                .limit(NEWEST)
                .toList();
    }
}
