package vn.niemyet.page.view;

import java.util.List;

/** A year: its twelve months, its directives. */
public record YearView(
        Frame page,
        String heading,
        String intro,
        DatesView.Year year,
        List<Link> neighbours,
        List<Row> rows,
        Pager pager) {}
