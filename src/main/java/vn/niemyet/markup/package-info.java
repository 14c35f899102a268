/**
 * From a text to HTML that is safe and says the same words.
 *
 * <p>In: the text of one directive with its items, tables and resolved citations.
 *
 * <p>Out: clean HTML with anchors and links ({@link vn.niemyet.markup.Markup#render}). No type of commonmark, flexmark or
 * jsoup leaves the room.
 *
 * <p>The line: {@code Line}s of the file → {@code PreparedText} (empty lines where paragraphs begin) → commonmark's tree → DOM
 * of {@code Allowed} elements, with anchors and links placed by offset while it grows → text of the page. One pass each; no
 * HTML is parsed, neither a source's nor our own.
 *
 * <p>Never imported: templates and files. No regular expression ever walks over HTML.
 */
@NullMarked
package vn.niemyet.markup;

import org.jspecify.annotations.NullMarked;
