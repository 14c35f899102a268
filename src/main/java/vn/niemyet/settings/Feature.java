package vn.niemyet.settings;

/** A part of the portal that an office can leave out. */
public enum Feature implements TwoNames {
    /** The search page and its index. */
    SEARCH("search", "tìm kiếm"),
    /** The Atom feed of each list. */
    FEEDS("feeds", "nguồn tin"),
    /** The calendar of deadlines of each body. */
    CALENDAR("calendar", "lịch");

    private final String english;
    private final String vietnamese;

    Feature(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public String vietnamese() {
        return vietnamese;
    }
}
