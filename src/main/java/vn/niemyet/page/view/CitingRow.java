package vn.niemyet.page.view;

import java.util.List;

/**
 * A directive that cites the document of the page.
 *
 * @param province where it was issued
 * @param relations what it does with the document, in words
 * @param items where it does so, with links into its text
 * @param tasks what it tells its bodies to do about it
 * @param more how many tasks are not shown here
 */
public record CitingRow(Row row, String province, String relations, List<Link> items, List<TaskRow> tasks, int more) {}
