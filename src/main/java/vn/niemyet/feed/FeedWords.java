package vn.niemyet.feed;

/**
 * What feeds and calendars say of the portal.
 *
 * @param portal title of the portal
 * @param baseUrl address of the root, ending in {@code /}
 * @param language {@code vi} or {@code en}
 */
public record FeedWords(String portal, String baseUrl, String language) {}
