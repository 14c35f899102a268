package vn.niemyet.page.view;

import java.util.List;

/**
 * The list of central documents, most cited first.
 *
 * @param held texts of central bodies that the portal holds
 */
public record CentralsView(
        Frame page, String heading, String intro, List<Document> documents, List<Row> held, Pager pager) {

    /**
     * One cited document with how many directives of how many provinces cite it.
     *
     * @param carrying how many of them carry it out
     */
    public record Document(String name, String subject, String address, int directives, int provinces, int carrying) {}
}
