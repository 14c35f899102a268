package vn.niemyet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.DirectiveId;
import vn.niemyet.corpus.Entry;
import vn.niemyet.page.template.Words;
import vn.niemyet.page.view.DatesView;
import vn.niemyet.page.view.Link;
import vn.niemyet.page.view.Tally;
import vn.niemyet.page.view.YearView;

/** The calendar: all years, each year with its months, each month, and what has no date. */
final class DatePages {
    private final Edition edition;
    private final Words words;
    private final ListPages lists;
    private final SortedMap<Integer, List<Entry>> years = new TreeMap<>();
    private final List<Entry> undated;

    DatePages(Edition edition, ListPages lists) {
        this.edition = edition;
        this.words = edition.words();
        this.lists = lists;
        Corpus corpus = edition.corpus();
        corpus.byYear().forEach((year, entries) -> {
            if (!year.equals(DirectiveId.YEAR_UNKNOWN)) {
                years.put(Integer.valueOf(year), entries);
            }
        });
        this.undated = corpus.byYear().getOrDefault(DirectiveId.YEAR_UNKNOWN, List.of());
    }

    void plan(Templated pages) {
        Frames.Sketch index = new Frames.Sketch(Addresses.DATES, PageKind.DATES, "dates", List.of());
        pages.add(index.address(), index.kind(), () -> index(index));
        years.forEach((year, entries) -> {
            year(year, entries, pages);
            byMonth(entries).forEach((month, some) -> month(year, month, some, pages));
        });
        lists.add(
                new ListPages.Plain(
                        sketch(Addresses.UNDATED, PageKind.LIST),
                        words.get("dates.undated"),
                        words.get("dates.undated.intro"),
                        undated,
                        List.of()),
                pages);
    }

    private Frames.Sketch sketch(String address, PageKind kind) {
        return new Frames.Sketch(
                address, kind, "dates", List.of(new Link(words.get("dates.heading"), Addresses.DATES)));
    }

    private static SortedMap<Integer, List<Entry>> byMonth(List<Entry> entries) {
        SortedMap<Integer, List<Entry>> months = new TreeMap<>();
        for (Entry entry : entries) {
            entry.date()
                    .filter(date -> date.hasMonth())
                    .ifPresent(date -> months.computeIfAbsent(date.month(), m -> new ArrayList<>())
                            .add(entry));
        }
        return months;
    }

    private DatesView index(Frames.Sketch sketch) {
        List<DatesView.Year> calendar = new ArrayList<>();
        years.forEach((year, entries) -> calendar.add(0, calendar(year, entries)));
        String heading = words.get("dates.heading");
        String intro = words.get("dates.intro");
        return new DatesView(
                edition.frames().frame(sketch, heading, intro),
                heading,
                intro,
                calendar,
                Tallies.plain(words.get("dates.undated"), Addresses.UNDATED, undated.size()));
    }

    private DatesView.Year calendar(int year, List<Entry> entries) {
        SortedMap<Integer, List<Entry>> months = byMonth(entries);
        List<Tally> twelve = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            int count = months.getOrDefault(month, List.of()).size();
            String address = count == 0 ? "" : Addresses.month(year, month);
            twelve.add(Tallies.plain(edition.dates().month(month), address, count));
        }
        return new DatesView.Year(String.valueOf(year), Addresses.year(year), entries.size(), Tallies.withBars(twelve));
    }

    private void year(int year, List<Entry> entries, Templated pages) {
        Frames.Sketch sketch = sketch(Addresses.year(year), PageKind.YEAR);
        String heading = words.get("year.heading", year);
        String intro = words.get("list.count", entries.size());
        pages.addAll(
                Paging.of(sketch.address(), entries, Paging.ROWS),
                PageKind.YEAR,
                slice -> new YearView(
                        lists.frame(sketch, heading, intro, slice),
                        heading,
                        intro,
                        calendar(year, entries),
                        neighbours(year),
                        edition.rows().of(slice.rows()),
                        slice.pager()));
    }

    /** The years before and after this one that hold anything. */
    private List<Link> neighbours(int year) {
        List<Link> links = new ArrayList<>();
        SortedMap<Integer, List<Entry>> before = years.headMap(year);
        SortedMap<Integer, List<Entry>> after = years.tailMap(year + 1);
        if (!before.isEmpty()) {
            links.add(yearLink(before.lastKey()));
        }
        if (!after.isEmpty()) {
            links.add(yearLink(after.firstKey()));
        }
        return links;
    }

    private Link yearLink(int year) {
        return new Link(words.get("year.heading", year), Addresses.year(year));
    }

    private void month(int year, int month, List<Entry> entries, Templated pages) {
        List<Link> above = List.of(new Link(words.get("dates.heading"), Addresses.DATES), yearLink(year));
        Frames.Sketch sketch = new Frames.Sketch(Addresses.month(year, month), PageKind.LIST, "dates", above);
        String heading = words.get("month.heading", edition.dates().month(month), year);
        lists.add(
                new ListPages.Plain(sketch, heading, words.get("list.count", entries.size()), entries, List.of()),
                pages);
    }
}
