/**
 * The search index of the portal: small files that a page without a server can load one by one.
 *
 * <p>In: the corpus and the words of each text.
 *
 * <p>Out: index files as values, each with its address.
 *
 * <p>Never imported: {@code feed} and {@code archive}, its siblings, and the disk.
 */
@NullMarked
package vn.niemyet.search;

import org.jspecify.annotations.NullMarked;
