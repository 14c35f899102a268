package vn.niemyet.model;

import java.util.Locale;

/** Where a cited document comes from: a central body, a province, or elsewhere (companies, associations, unknown marks). */
public enum Level {
    CENTRAL,
    PROVINCIAL,
    OTHER;

    /** {@code "central"}, {@code "provincial"}, {@code "other"}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
