package vn.niemyet.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.DirectiveId;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.Province;
import vn.niemyet.page.template.Words;
import vn.niemyet.page.view.IndexView;
import vn.niemyet.page.view.Link;
import vn.niemyet.page.view.ProvinceView;
import vn.niemyet.page.view.Tally;
import vn.niemyet.page.view.TallyGroup;
import vn.niemyet.registry.Provinces;
import vn.niemyet.text.VietnameseOrder;

/**
 * The list of provinces, each province then and now, and each of its years. A directive stands on the page of the province
 * that issued it, under its name at the time; the province that followed leads there.
 */
final class ProvincePages {
    private static final int NEWEST_OF_PREDECESSOR = 5;

    private final Edition edition;
    private final Corpus corpus;
    private final Words words;
    private final ListPages lists;
    private final Set<String> shown;
    private final ProvinceBodies bodies;

    ProvincePages(Edition edition, ListPages lists) {
        this.edition = edition;
        this.corpus = edition.corpus();
        this.words = edition.words();
        this.lists = lists;
        this.shown = shown(edition.corpus());
        this.bodies = new ProvinceBodies(corpus, words);
    }

    void plan(Templated pages) {
        Frames.Sketch index = new Frames.Sketch(Addresses.PROVINCES, PageKind.PROVINCES, "provinces", List.of());
        pages.add(index.address(), index.kind(), () -> index(index));
        for (String id : shown) {
            List<Entry> entries = corpus.byProvince().getOrDefault(id, List.of());
            province(id, entries, pages);
            byYear(entries).forEach((year, some) -> provinceYear(id, year, some, pages));
        }
    }

    /** Ids of all provinces that have a page: those with directives, and where those provinces lie today. */
    static Set<String> shown(Corpus corpus) {
        Set<String> ids = new TreeSet<>(corpus.byProvince().keySet());
        ids.remove(DirectiveId.CENTRAL);
        Provinces provinces = corpus.registry().provinces();
        for (String id : List.copyOf(ids)) {
            provinces.byId(id).map(provinces::today).map(Province::id).ifPresent(ids::add);
        }
        return ids;
    }

    private static SortedMap<String, List<Entry>> byYear(List<Entry> entries) {
        SortedMap<String, List<Entry>> years = new TreeMap<>(Comparator.reverseOrder());
        entries.forEach(entry ->
                years.computeIfAbsent(entry.id().year(), y -> new ArrayList<>()).add(entry));
        return years;
    }

    private int count(String id) {
        return corpus.byProvince().getOrDefault(id, List.of()).size();
    }

    private Tally tally(Province province) {
        String note = province.successor()
                .map(next -> words.get("province.went", edition.provinceName(next)))
                .orElseGet(() -> earlier(province));
        return new Tally(
                province.name(),
                shown.contains(province.id()) ? Addresses.province(province.id()) : "",
                note,
                count(province.id()),
                0);
    }

    /** How much the provinces issued that a province is made of, where that is something. */
    private String earlier(Province province) {
        int sum = parts(province).stream().mapToInt(part -> count(part.id())).sum();
        return sum == 0 ? "" : words.get("province.earlier", sum);
    }

    private IndexView index(Frames.Sketch sketch) {
        List<Tally> now = new ArrayList<>();
        List<Tally> then = new ArrayList<>();
        corpus.registry().provinces().all().stream()
                .sorted(Comparator.comparing(Province::name, VietnameseOrder.INSTANCE))
                .forEach(province -> (province.successor().isEmpty() ? now : then).add(tally(province)));
        List<TallyGroup> groups = new ArrayList<>();
        groups.add(new TallyGroup("now", words.get("provinces.now"), Tallies.withBars(now)));
        groups.add(new TallyGroup("then", words.get("provinces.then"), Tallies.withBars(then)));
        int unknown = count(DirectiveId.PROVINCE_UNKNOWN);
        if (unknown > 0) {
            groups.add(new TallyGroup(
                    "unknown",
                    words.get("provinces.others"),
                    List.of(Tallies.plain(
                            edition.provinceName(DirectiveId.PROVINCE_UNKNOWN),
                            Addresses.province(DirectiveId.PROVINCE_UNKNOWN),
                            unknown))));
        }
        String heading = words.get("provinces.heading");
        String intro = words.get("provinces.intro");
        return new IndexView(edition.frames().frame(sketch, heading, intro), heading, intro, groups, List.of());
    }

    private void province(String id, List<Entry> entries, Templated pages) {
        Link above = new Link(words.get("provinces.heading"), Addresses.PROVINCES);
        Frames.Sketch sketch =
                new Frames.Sketch(Addresses.province(id), PageKind.PROVINCE, "provinces", List.of(above));
        pages.addAll(
                Paging.of(sketch.address(), entries, Paging.ROWS),
                PageKind.PROVINCE,
                slice -> view(id, entries, sketch, slice));
    }

    private ProvinceView view(String id, List<Entry> entries, Frames.Sketch sketch, Paging.Slice<Entry> slice) {
        String heading = capital(edition.provinceFullName(id));
        String intro = words.get("list.count", entries.size());
        boolean first = slice.isFirst();
        Optional<Province> province = corpus.registry().provinces().byId(id);
        return new ProvinceView(
                lists.frame(sketch, heading, words.get("province.description", heading, entries.size()), slice),
                heading,
                intro,
                first ? province.map(this::succession).orElse(List.of()) : List.of(),
                first ? groups(id, entries) : List.of(),
                first ? province.map(this::predecessors).orElse(List.of()) : List.of(),
                edition.rows().of(slice.rows()),
                slice.pager());
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** {@code Từ ngày 01/7/2025 thuộc tỉnh Lâm Đồng}; {@code Từ ngày 01/7/2025 gồm cả tỉnh Bình Thuận cũ}. */
    private List<ProvinceView.Note> succession(Province province) {
        List<ProvinceView.Note> notes = new ArrayList<>();
        province.successor()
                .flatMap(corpus.registry().provinces()::byId)
                .ifPresent(next -> notes.add(note("province.became", province, next)));
        parts(province).forEach(part -> notes.add(note("province.includes", part, part)));
        return notes;
    }

    private ProvinceView.Note note(String key, Province ended, Province other) {
        String day = Optional.ofNullable(ended.validity().to())
                .map(last -> edition.dates().day(last.plusDays(1)))
                .orElse("");
        String address = shown.contains(other.id()) ? Addresses.province(other.id()) : "";
        return new ProvinceView.Note(
                words.get(key, day), new Link(other.fullName(), address), words.get("province.basis"));
    }

    private List<Province> parts(Province province) {
        return corpus.registry().provinces().all().stream()
                .filter(part -> part.successor().filter(province.id()::equals).isPresent())
                .sorted(Comparator.comparing(Province::name, VietnameseOrder.INSTANCE))
                .toList();
    }

    private List<ProvinceView.Part> predecessors(Province province) {
        Map<Province, List<Entry>> found = new LinkedHashMap<>();
        parts(province).forEach(part -> found.put(part, corpus.byProvince().getOrDefault(part.id(), List.of())));
        List<ProvinceView.Part> result = new ArrayList<>();
        found.forEach((part, entries) -> {
            if (!entries.isEmpty()) {
                result.add(new ProvinceView.Part(
                        new Link(part.fullName(), Addresses.province(part.id())),
                        entries.size(),
                        edition.rows()
                                .of(entries.stream()
                                        .limit(NEWEST_OF_PREDECESSOR)
                                        .toList())));
            }
        });
        return result;
    }

    private List<TallyGroup> groups(String id, List<Entry> entries) {
        List<TallyGroup> groups = new ArrayList<>(years(id, entries));
        groups.addAll(bodies.of(id));
        return groups;
    }

    private List<TallyGroup> years(String id, List<Entry> entries) {
        List<Tally> tallies = new ArrayList<>();
        byYear(entries)
                .forEach((year, some) ->
                        tallies.add(Tallies.plain(yearName(year), Addresses.provinceYear(id, year), some.size())));
        return tallies.isEmpty()
                ? List.of()
                : List.of(new TallyGroup("years", words.get("dates.heading"), Tallies.withBars(tallies)));
    }

    private String yearName(String year) {
        return year.equals(DirectiveId.YEAR_UNKNOWN) ? words.get("year.unknown") : words.get("year.heading", year);
    }

    private void provinceYear(String id, String year, List<Entry> entries, Templated pages) {
        String province = capital(edition.provinceFullName(id));
        List<Link> above = List.of(
                new Link(words.get("provinces.heading"), Addresses.PROVINCES),
                new Link(province, Addresses.province(id)));
        Frames.Sketch sketch = new Frames.Sketch(Addresses.provinceYear(id, year), PageKind.LIST, "provinces", above);
        String heading = words.get("province.year", province, yearName(year));
        lists.add(
                new ListPages.Plain(sketch, heading, words.get("list.count", entries.size()), entries, List.of()),
                pages);
    }
}
