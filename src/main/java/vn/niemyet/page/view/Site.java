package vn.niemyet.page.view;

import java.util.List;
import java.util.Optional;

/**
 * What all pages share.
 *
 * @param lang language of the portal's own words, {@code vi} or {@code en}
 * @param english whether texts need {@code lang="vi"} around them
 * @param email who hears of mistakes
 * @param notices of the office, shown on every page
 * @param style address of the stylesheet, with a mark that changes when it changes
 * @param script address of the small script, likewise
 * @param search whether there is a search page
 * @param searchScript address of the search client, where there is one; deferred, with the root of the index deferred behind it
 * @param feeds whether the portal has Atom feeds
 */
public record Site(
        String title,
        String lang,
        boolean english,
        String owner,
        Optional<String> email,
        Licence licence,
        List<String> notices,
        List<Section> sections,
        Optional<String> style,
        Optional<String> script,
        boolean search,
        Optional<String> searchScript,
        boolean feeds) {

    /** Under which terms texts may be used again; empty strings where nothing is said. */
    public record Licence(String name, String text) {}

    /** One entry of the main navigation. */
    public record Section(String id, String label, String address) {}
}
