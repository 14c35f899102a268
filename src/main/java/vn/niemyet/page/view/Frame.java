package vn.niemyet.page.view;

import java.util.List;
import java.util.Optional;

/**
 * What stands around every page.
 *
 * @param kind of page, for instance {@code directive}; the class of {@code body}
 * @param root from this page to the portal's root: empty, {@code ../}, {@code ../../}; on the page 404 the path of the base URL
 * @param title for the browser's tab, without the portal's name
 * @param description one sentence for search engines and shared links
 * @param canonical the full address under the base URL
 * @param section which entry of the main navigation is current, or empty
 * @param crumbs from the start page down to the page above this one
 * @param feed the Atom feed of this list
 * @param data what machines read about this page
 */
public record Frame(
        String kind,
        String root,
        String title,
        String description,
        String canonical,
        String section,
        List<Link> crumbs,
        Optional<Link> feed,
        Optional<DataBlock> data) {}
