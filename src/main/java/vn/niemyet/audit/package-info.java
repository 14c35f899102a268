/**
 * The second look at a planned site, before anyone else sees it: the second barrier of a build.
 *
 * <p>In: every file of the planned site and the raw text of every source.
 *
 * <p>Out: problems: dead links and anchors, clashing ids, lost addresses, words lost on the way to the page.
 *
 * <p>Never imported: the Markdown parser and {@code markup}'s way to a word: what proves a room must not borrow
 * from it.
 */
@NullMarked
package vn.niemyet.audit;

import org.jspecify.annotations.NullMarked;
