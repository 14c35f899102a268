package vn.niemyet.page.view;

import java.util.List;
import java.util.Optional;

/**
 * A body of one province: open deadlines first, then its directives by role and year.
 *
 * @param agency the page of the body in all provinces
 * @param calendar address of the calendar of its deadlines (iCalendar), where it has one
 * @param shown rows of this page, under their headings
 */
public record ShelfView(
        Frame page,
        String heading,
        String intro,
        Link agency,
        Link province,
        Optional<String> calendar,
        List<AgencyView.Succession> history,
        List<StartView.Deadline> open,
        List<Tally> roles,
        List<Section> shown,
        Pager pager) {

    /** Directives of one role and one year. */
    public record Section(String id, String heading, String year, List<Item> items) {}

    /** A directive with the tasks this body has in it. */
    public record Item(Row row, List<TaskRow> tasks) {}
}
