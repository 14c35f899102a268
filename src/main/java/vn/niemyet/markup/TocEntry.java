package vn.niemyet.markup;

/**
 * A heading of a text as a table of contents lists it (mục lục).
 *
 * @param level 2 for the outermost headings: level 1 is the page's own
 * @param anchor the heading's id: that of the item it begins ({@code muc-2}), else made from its words
 *     ({@code phan-thong-bao})
 * @param words plain text on one line
 */
public record TocEntry(int level, String anchor, String words) {}
