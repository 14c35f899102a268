package vn.niemyet.page.view;

import java.util.List;

/**
 * A plain list of directives: all, of a kind, of a month, of a province's year, undated.
 *
 * @param intro one sentence under the heading, or empty
 * @param groups ways to narrow the list down, on the first page
 */
public record ListView(
        Frame page, String heading, String intro, List<TallyGroup> groups, List<Row> rows, Pager pager) {}
