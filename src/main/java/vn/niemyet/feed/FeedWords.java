package vn.niemyet.feed;

/**
 * The words feeds and calendars need, in the portal's language.
 *
 * @param portal title of the portal
 * @param baseUrl address of the root, ending in {@code /}
 * @param language {@code vi} or {@code en}
 * @param dueIn pattern of a calendar entry, {@code {0}} the body, {@code {1}} the task
 */
public record FeedWords(String portal, String baseUrl, String language, String dueIn) {}
