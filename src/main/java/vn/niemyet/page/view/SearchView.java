package vn.niemyet.page.view;

import java.util.List;
import java.util.Optional;

/**
 * {@code tim-kiem.html}: form and empty places that the search client fills.
 *
 * @param facets in the order shown
 * @param undated the list of directives without a year, which no year of the filter finds; nothing where all have one
 */
public record SearchView(Frame page, List<Facet> facets, Optional<Link> undated) {

    /** A facet's name in addresses ({@code tinh}) and for readers. */
    public record Facet(String id, String label) {}
}
