/**
 * Which documents a text names: found first, resolved second; linked elsewhere.
 *
 * <p>In: the text of a directive, the registries, and what the corpus holds as plain values.
 *
 * <p>Out: citations with offsets ({@code CitationFinder}), an officer's corrections applied ({@code Mending}), each read,
 * inferred or unresolved ({@code CitationResolver}), never guessed.
 *
 * <p>Never imported: Markdown and HTML. A citation is a span of text here, never a link.
 */
@NullMarked
package vn.niemyet.citation;

import org.jspecify.annotations.NullMarked;
