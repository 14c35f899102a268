package vn.niemyet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.DirectiveId;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.Kind;
import vn.niemyet.page.view.Frame;
import vn.niemyet.page.view.IndexView;
import vn.niemyet.page.view.Link;
import vn.niemyet.page.view.ListView;
import vn.niemyet.page.view.Tally;
import vn.niemyet.page.view.TallyGroup;
import vn.niemyet.text.VietnameseOrder;

/** Everything newest first, and the lists by kind. */
final class ListPages {
    /** Lists that have an Atom feed, by how their addresses begin. */
    private static final List<String> FED =
            List.of(Addresses.ALL, "tinh/", "loai/", "co-quan/", "trung-uong/", "dan-chieu/");

    private final Edition edition;
    private final Corpus corpus;

    ListPages(Edition edition) {
        this.edition = edition;
        this.corpus = edition.corpus();
    }

    /** A list of directives before it is cut into pages. */
    record Plain(Frames.Sketch sketch, String heading, String intro, List<Entry> entries, List<TallyGroup> groups) {}

    void plan(Templated pages) {
        all(pages);
        kinds(pages);
        corpus.byKind().forEach((id, entries) -> corpus.kind(id).ifPresent(kind -> kind(kind, entries, pages)));
    }

    private void all(Templated pages) {
        Frames.Sketch sketch = new Frames.Sketch(Addresses.ALL, PageKind.LIST, "all", List.of());
        String heading = edition.words().get("all.heading");
        String intro = edition.words().get("list.count", corpus.entries().size());
        add(new Plain(sketch, heading, intro, corpus.entries(), List.of()), pages);
    }

    private void kinds(Templated pages) {
        Frames.Sketch sketch = new Frames.Sketch(Addresses.KINDS, PageKind.KINDS, "kinds", List.of());
        pages.add(sketch.address(), sketch.kind(), () -> {
            String heading = edition.words().get("kinds.heading");
            List<Tally> tallies = new ArrayList<>();
            corpus.byKind()
                    .forEach((id, entries) -> corpus.kind(id)
                            .ifPresent(kind ->
                                    tallies.add(Tallies.plain(kind.name(), Addresses.kind(id), entries.size()))));
            tallies.sort((one, other) -> VietnameseOrder.INSTANCE.compare(one.label(), other.label()));
            return new IndexView(
                    edition.frames().frame(sketch, heading, edition.words().get("kinds.intro")),
                    heading,
                    edition.words().get("kinds.intro"),
                    List.of(new TallyGroup("kinds", "", Tallies.withBars(tallies))),
                    withoutKind());
        });
    }

    private List<vn.niemyet.page.view.Row> withoutKind() {
        return edition.rows()
                .of(corpus.entries().stream()
                        .filter(entry -> entry.kind().isEmpty())
                        .limit(Paging.ROWS)
                        .toList());
    }

    private void kind(Kind kind, List<Entry> entries, Templated pages) {
        Link above = new Link(edition.words().get("kinds.heading"), Addresses.KINDS);
        Frames.Sketch sketch = new Frames.Sketch(Addresses.kind(kind.id()), PageKind.LIST, "kinds", List.of(above));
        String intro = edition.words().get("list.count", entries.size());
        add(new Plain(sketch, kind.name(), intro, entries, byProvince(entries)), pages);
    }

    private List<TallyGroup> byProvince(List<Entry> entries) {
        java.util.Map<String, Integer> counts = new java.util.TreeMap<>();
        entries.forEach(entry -> counts.merge(entry.id().province(), 1, Integer::sum));
        List<Tally> tallies = new ArrayList<>();
        counts.forEach((id, count) -> {
            if (!id.equals(DirectiveId.CENTRAL)) {
                tallies.add(Tallies.plain(edition.provinceName(id), Addresses.province(id), count));
            }
        });
        tallies.sort((one, other) -> VietnameseOrder.INSTANCE.compare(one.label(), other.label()));
        return tallies.isEmpty()
                ? List.of()
                : List.of(new TallyGroup(
                        "provinces", edition.words().get("provinces.heading"), Tallies.withBars(tallies)));
    }

    /** Cuts a list into pages; only the first shows the ways to narrow it down. */
    void add(Plain list, Templated pages) {
        List<Paging.Slice<Entry>> slices = Paging.of(list.sketch().address(), list.entries(), Paging.ROWS);
        pages.addAll(slices, PageKind.LIST, slice -> view(list, slice));
    }

    private ListView view(Plain list, Paging.Slice<Entry> slice) {
        return new ListView(
                frame(list.sketch(), list.heading(), list.intro(), slice),
                list.heading(),
                list.intro(),
                slice.isFirst() ? list.groups() : List.of(),
                edition.rows().of(slice.rows()),
                slice.pager());
    }

    /** The frame of one page of a list: later pages say their number and lie below the first. */
    Frame frame(Frames.Sketch list, String heading, String description, Paging.Slice<?> slice) {
        Frames.Sketch own = sketch(list, heading, slice);
        String title = slice.isFirst() ? heading : edition.words().get("pager.title", heading, slice.number());
        Frame frame = edition.frames().frame(own, title, description, Optional.empty());
        boolean fed = !slice.all().isEmpty() && FED.stream().anyMatch(list.address()::startsWith);
        return fed ? edition.frames().withFeed(frame, heading, feed(list.address())) : frame;
    }

    private static Frames.Sketch sketch(Frames.Sketch list, String heading, Paging.Slice<?> slice) {
        if (slice.isFirst()) {
            return list;
        }
        List<Link> above = new ArrayList<>(list.above());
        above.add(new Link(heading, list.address()));
        return new Frames.Sketch(slice.address(), list.kind(), list.section(), above);
    }

    private static String feed(String list) {
        return list.equals(Addresses.ALL) ? "index.atom" : Addresses.feed(list);
    }
}
