package vn.niemyet.page;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.RandomAccess;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.AgencyRole;
import vn.niemyet.corpus.AgencyShelf;
import vn.niemyet.corpus.DirectiveId;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.Agency;
import vn.niemyet.page.template.Words;
import vn.niemyet.page.view.Link;
import vn.niemyet.page.view.ShelfView;
import vn.niemyet.page.view.Tally;
import vn.niemyet.page.view.TaskRow;
import vn.niemyet.settings.Feature;
import vn.niemyet.text.Folding;

/** A body of one province: what it leads, supports, is addressed in, issued, and where it is mentioned. */
final class ShelfPages {
    private static final String OF_THE_PROVINCE = " tỉnh";

    private final Edition edition;
    private final Words words;
    private final ListPages lists;
    private final Histories histories;
    private final OpenDeadlines deadlines;
    private final TaskRows rows;

    ShelfPages(Edition edition, ListPages lists, Histories histories) {
        this.edition = edition;
        this.words = edition.words();
        this.lists = lists;
        this.histories = histories;
        this.deadlines = new OpenDeadlines(edition);
        this.rows = TaskRows.judged(edition);
    }

    /** A directive under one role. */
    private record Placed(AgencyRole role, Entry entry) {
        String year() {
            return entry.id().year();
        }
    }

    void plan(AgencyShelf shelf, Templated pages) {
        // Counted once: every page of the shelf tells it.
        int size = AgencyPages.size(shelf);
        pages.addAll(
                Paging.of(shelf.address(), new AllPlaced(shelf), Paging.ROWS),
                PageKind.AGENCY_SHELF,
                slice -> view(shelf, size, slice));
    }

    /** Every directive of a shelf, role by role; each made when it is asked for. */
    private static final class AllPlaced extends AbstractList<Placed> implements RandomAccess {
        private final AgencyShelf shelf;
        private final int size;

        AllPlaced(AgencyShelf shelf) {
            this.shelf = shelf;
            this.size = Arrays.stream(AgencyRole.values())
                    .mapToInt(role -> shelf.in(role).size())
                    .sum();
        }

        @Override
        public Placed get(int index) {
            int left = index;
            for (AgencyRole role : AgencyRole.values()) {
                List<Entry> entries = shelf.in(role);
                if (left < entries.size()) {
                    return new Placed(role, entries.get(left));
                }
                left -= entries.size();
            }
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public int size() {
            return size;
        }
    }

    private ShelfView view(AgencyShelf shelf, int size, Paging.Slice<Placed> slice) {
        Link agency =
                new Link(shelf.agency().name(), Addresses.agency(shelf.agency().id()));
        Link province = new Link(edition.provinceName(shelf.province()), Edition.provinceAddress(shelf.province()));
        String heading = heading(agency.label(), edition.provinceFullName(shelf.province()));
        Frames.Sketch sketch = new Frames.Sketch(
                shelf.address(),
                PageKind.AGENCY_SHELF,
                "agencies",
                List.of(new Link(words.get("agencies.heading"), Addresses.AGENCIES), agency));
        boolean first = slice.isFirst();
        return new ShelfView(
                lists.frame(sketch, heading, words.get("shelf.description", heading), slice),
                heading,
                words.get("list.count", size),
                agency,
                province,
                calendar(shelf),
                first ? histories.after(shelf.agency().id(), shelf.province()) : List.of(),
                first ? deadlines.of(List.of(shelf)) : List.of(),
                roles(shelf),
                sections(shelf, slice.rows()),
                slice.pager());
    }

    /** {@code Công an thành phố Huế}, {@code Hội Nông dân tỉnh Phú Thọ}; other names stand beside that of the province. */
    private String heading(String agency, String province) {
        String folded = Folding.matching(province);
        boolean typed = folded.startsWith("tỉnh ") || folded.startsWith("thành phố ");
        return typed && agency.endsWith(OF_THE_PROVINCE)
                ? agency.substring(0, agency.length() - OF_THE_PROVINCE.length()) + " " + province
                : words.get("shelf.heading", agency, province);
    }

    /** A body with a deadline to keep has a calendar, open or past. */
    private Optional<String> calendar(AgencyShelf shelf) {
        boolean dated = shelf.assignments().stream()
                .anyMatch(one -> one.task()
                        .deadline()
                        .flatMap(known -> known.value().due())
                        .isPresent());
        String page = shelf.address();
        return dated && edition.portal().has(Feature.CALENDAR)
                ? Optional.of(page.substring(0, page.length() - ".html".length()) + ".ics")
                : Optional.empty();
    }

    private List<Tally> roles(AgencyShelf shelf) {
        List<Tally> roles = new ArrayList<>();
        for (AgencyRole role : AgencyRole.values()) {
            if (!shelf.in(role).isEmpty()) {
                roles.add(Tallies.plain(roleName(role), "", shelf.in(role).size()));
            }
        }
        return roles;
    }

    private String roleName(AgencyRole role) {
        return words.get("role." + role.name().toLowerCase(Locale.ROOT));
    }

    private List<ShelfView.Section> sections(AgencyShelf shelf, List<Placed> placed) {
        List<ShelfView.Section> sections = new ArrayList<>();
        Focus focus = edition.focus(shelf.agency());
        for (int from = 0; from < placed.size(); ) {
            int to = from;
            while (to < placed.size() && sameSection(placed.get(from), placed.get(to))) {
                to++;
            }
            sections.add(section(shelf.agency(), placed.subList(from, to), focus));
            from = to;
        }
        return sections;
    }

    private static boolean sameSection(Placed one, Placed other) {
        return one.role() == other.role() && one.year().equals(other.year());
    }

    private ShelfView.Section section(Agency body, List<Placed> placed, Focus focus) {
        Placed first = placed.get(0);
        String role = first.role().name().toLowerCase(Locale.ROOT);
        String year = first.year().equals(DirectiveId.YEAR_UNKNOWN) ? words.get("year.unknown") : first.year();
        return new ShelfView.Section(
                role + "-" + first.year(),
                roleName(first.role()),
                year,
                placed.stream()
                        .map(one -> new ShelfView.Item(edition.rows().of(one.entry()), tasks(body, one, focus)))
                        .toList());
    }

    /** The tasks the body has in a directive in the role it is listed for. */
    private List<TaskRow> tasks(Agency body, Placed placed, Focus focus) {
        boolean leads = placed.role() == AgencyRole.LEADS;
        if (!leads && placed.role() != AgencyRole.SUPPORTS) {
            return List.of();
        }
        List<WholeTask> own = WholeTask.of(placed.entry()).stream()
                .filter(whole -> (leads ? whole.task().leads() : whole.task().supports())
                        .stream().anyMatch(one -> one.id().equals(body.id())))
                .toList();
        return rows.of(placed.entry(), own, focus);
    }
}
