/**
 * What is known before any text is read: provinces, agencies, successions, kinds, central bodies and documents.
 *
 * <p>In: rows of CSV as text: the engine's own and those of the office.
 *
 * <p>Out: lookups by id, alias and number, as of a date; a problem for each row that is broken.
 *
 * <p>Never imported: files (it is given their text) and everything that reads a directive.
 */
@NullMarked
package vn.niemyet.registry;

import org.jspecify.annotations.NullMarked;
