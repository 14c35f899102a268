/**
 * What an archive harvests: the data of the portal in open formats.
 *
 * <p>In: the corpus and the registries.
 *
 * <p>Out: NDJSON and CSV files as values, and the sums that prove a file unharmed.
 *
 * <p>Never imported: {@code search} and {@code feed}, its siblings, and the disk.
 */
@NullMarked
package vn.niemyet.archive;

import org.jspecify.annotations.NullMarked;
