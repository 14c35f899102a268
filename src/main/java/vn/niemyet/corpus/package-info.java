/**
 * All directives together: the first of the two barriers of a build.
 *
 * <p>In: every directive with its citations.
 *
 * <p>Out: an immutable graph: identities and addresses, who cites whom, groups by province, agency, date and kind.
 *
 * <p>Never imported: HTML and templates. What stays in memory here is facts, not texts.
 */
@NullMarked
package vn.niemyet.corpus;

import org.jspecify.annotations.NullMarked;
