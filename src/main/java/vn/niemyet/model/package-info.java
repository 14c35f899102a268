/**
 * The nouns of the house: directive, number, citation, task, deadline, agency, province, signature.
 *
 * <p>In: nothing; this room only names.
 *
 * <p>Out: records and sealed types that every later room shares.
 *
 * <p>Never imported: anything that reads, looks up, renders or writes. No third-party type but the null
 * annotations.
 */
@NullMarked
package vn.niemyet.model;

import org.jspecify.annotations.NullMarked;
