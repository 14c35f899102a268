package vn.niemyet.feed;

import java.util.Map;

/**
 * What feeds and calendars say of the portal.
 *
 * @param portal title of the portal
 * @param baseUrl address of the root, ending in {@code /}
 * @param language {@code vi} or {@code en}
 * @param groups names of the kinds of lists, by the first folder of their addresses: {@code tinh} → {@code Tỉnh, thành phố}
 */
public record FeedWords(String portal, String baseUrl, String language, Map<String, String> groups) {

    public FeedWords {
        groups = Map.copyOf(groups);
    }
}
