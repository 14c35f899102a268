package vn.niemyet.page;

import java.time.LocalDate;
import java.util.List;

/**
 * What the pages need of the settings.
 *
 * @param baseUrl where the portal lies on the web, with a slash at the end
 * @param language {@code vi} or {@code en}: the portal's own words, never the texts
 * @param notices shown on every page
 * @param today the day against which a deadline is near, open or past
 */
public record Portal(
        String title,
        String baseUrl,
        String language,
        Owner owner,
        Licence licence,
        List<String> notices,
        Features features,
        LocalDate today) {

    /** Who answers for the portal; the mail address may be empty. */
    public record Owner(String name, String email) {}

    /** Terms of reuse: a name and a sentence, either may be empty. */
    public record Licence(String name, String text) {}

    /** What the portal has besides its pages. */
    public record Features(boolean search, boolean feeds, boolean calendars) {}

    public Portal {
        notices = List.copyOf(notices);
    }
}
