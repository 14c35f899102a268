package vn.niemyet.page.view;

import java.util.List;

/**
 * The start page.
 *
 * @param figures how much the portal holds
 * @param maps the country now and before July 2025
 * @param deadlines the next ones that are still open
 * @param central documents most carried out
 */
public record StartView(
        Frame page,
        List<Tally> figures,
        List<Row> newest,
        List<Deadline> deadlines,
        List<TileMap> maps,
        BarChart months,
        List<Tally> central) {

    /** A task with a day, and the directive it stands in. */
    public record Deadline(TaskRow task, Row row) {}
}
