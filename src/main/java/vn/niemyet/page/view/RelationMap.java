package vn.niemyet.page.view;

import java.util.List;

/**
 * What a directive cites and who cites it.
 *
 * @param cites older documents
 * @param citedBy later ones
 */
public record RelationMap(Side cites, Side citedBy) {

    /**
     * One side of the map.
     *
     * @param more how many are not shown
     */
    public record Side(List<Row> rows, int more) {}

    /**
     * A document at the other end.
     *
     * @param relation {@code replaces}, {@code basis} …, a class for the stylesheet
     * @param label the same in words
     * @param name its official name
     * @param subject what it is about, or empty
     */
    public record Row(String relation, String label, String name, String subject, String address) {}
}
