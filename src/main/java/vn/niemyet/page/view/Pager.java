package vn.niemyet.page.view;

import java.util.List;
import java.util.Optional;

/**
 * Where a reader is in a long list.
 *
 * @param number of this page, from 1
 * @param last number of the last page
 * @param first number of the first row on this page, from 1
 * @param total rows on all pages
 * @param pages the pages around this one, the first and the last; a gap has an empty address
 */
public record Pager(
        int number,
        int last,
        int first,
        int total,
        Optional<String> previous,
        Optional<String> next,
        List<Step> pages) {

    /** One page number. */
    public record Step(int number, String address, boolean current) {}
}
