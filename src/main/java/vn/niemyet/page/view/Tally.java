package vn.niemyet.page.view;

/**
 * A name with how many directives stand behind it.
 *
 * @param address of its page; empty where it has none
 * @param note a few words after the name, or empty
 * @param share 0 to 100: the length of its bar against the longest
 */
public record Tally(String label, String address, String note, int count, int share) {}
