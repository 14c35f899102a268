package vn.niemyet.page.view;

import java.util.List;

/**
 * A list of lists: provinces, kinds, bodies.
 *
 * @param groups names with counts
 * @param rows directives that stand under none of them
 */
public record IndexView(Frame page, String heading, String intro, List<TallyGroup> groups, List<Row> rows) {}
