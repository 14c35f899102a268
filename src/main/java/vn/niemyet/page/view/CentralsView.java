package vn.niemyet.page.view;

import java.util.List;

/**
 * The list of central documents, most carried out first.
 *
 * @param held texts of central bodies that the portal holds
 */
public record CentralsView(
        Frame page, String heading, String intro, List<Document> documents, List<Row> held, Pager pager) {

    /** One cited document with how many directives of how many provinces cite it. */
    public record Document(String name, String subject, String address, int directives, int provinces) {}
}
