/**
 * What each template gets: plain records of strings, yes-or-no values, whole numbers, lists and other such records.
 *
 * <p>In: nothing; these records only carry.
 *
 * <p>Out: the names that templates write between braces; {@code docs/templates.md} lists them for designers.
 *
 * <p>Never imported: anything of this engine. All decisions are taken before a record is made.
 */
@NullMarked
package vn.niemyet.page.view;

import org.jspecify.annotations.NullMarked;
