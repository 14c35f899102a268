/**
 * What the press office is told: a problem is a value with a code, a severity, a place, a message and a hint.
 *
 * <p>In: findings of any room, each with its place.
 *
 * <p>Out: one collected result, sorted by path and place and capped per file.
 *
 * <p>Never imported: any room that finds problems, and any way to print them. A problem does not know who found
 * it.
 */
@NullMarked
package vn.niemyet.problem;

import org.jspecify.annotations.NullMarked;
