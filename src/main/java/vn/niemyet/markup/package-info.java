/**
 * From a text to HTML that is safe and says the same words.
 *
 * <p>In: the text of one directive with its items, tables and resolved citations.
 *
 * <p>Out: clean HTML with anchors and links. No type of commonmark, flexmark or jsoup leaves the room.
 *
 * <p>Never imported: templates and files. No regular expression ever walks over HTML.
 */
@NullMarked
package vn.niemyet.markup;

import org.jspecify.annotations.NullMarked;
