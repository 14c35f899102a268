package vn.niemyet.page.view;

import java.util.List;

/**
 * {@code tim-kiem.html}: form and empty places that the search client fills.
 *
 * @param facets in the order shown
 */
public record SearchView(Frame page, List<Facet> facets) {

    /** A facet's name in addresses ({@code tinh}) and for readers. */
    public record Facet(String id, String label) {}
}
