package vn.niemyet.model;

import vn.niemyet.text.Span;

/**
 * A numbered item of the body with its number exactly as printed: {@code 11.}, {@code (12)}, {@code a)}, {@code Điều 3.}
 *
 * @param printed the number as printed, with its point or bracket
 * @param path labels from the outermost item to this one, {@code 2.1} or {@code II.3.a}; a legal reference within the text
 * @param anchor the page's anchor, {@code muc-2-1}; unique in the document
 * @param depth 0 for the outermost level
 * @param marker the printed number in the file
 * @param span from the marker to before the next item of this or a higher level
 */
public record Item(String printed, String path, String anchor, int depth, Span marker, Span span) {}
