package vn.niemyet.page.view;

import java.util.List;

/**
 * A province: its directives, its years, and what it was before or became.
 *
 * @param succession sentences on what went into it and what it went into
 * @param predecessors provinces that went into it, with their newest directives
 */
public record ProvinceView(
        Frame page,
        String heading,
        String intro,
        List<Note> succession,
        List<TallyGroup> groups,
        List<Part> predecessors,
        List<Row> rows,
        Pager pager) {

    /** A sentence and the page it speaks of. */
    public record Note(String words, Link link, String after) {}

    /** Some directives of another province under its name. */
    public record Part(Link province, int count, List<Row> rows) {}
}
