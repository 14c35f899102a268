package vn.niemyet.page;

import java.util.Locale;

/** The types of pages; each but {@link #FILE} has a template of its name, {@code agency-shelf.ftlh} for {@link #AGENCY_SHELF}. */
public enum PageKind {
    START,
    DIRECTIVE,
    LIST,
    PROVINCE,
    PROVINCES,
    YEAR,
    DATES,
    AGENCY,
    AGENCY_SHELF,
    AGENCIES,
    KINDS,
    CITED,
    CENTRAL_DOCUMENTS,
    SEARCH,
    LOG,
    NOT_FOUND,
    /** Not a page: {@code sitemap.xml}, {@code robots.txt}. */
    FILE;

    /** The template's name, {@code agency-shelf}. */
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
