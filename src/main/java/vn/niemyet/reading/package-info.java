/**
 * What a careful reader sees in one text: number, date, place, bodies, subject, items, tasks, signature.
 *
 * <p>In: one source and the registries.
 *
 * <p>Out: one directive whose every value has its span and its basis; blanks stay blank.
 *
 * <p>Never imported: other directives, HTML, files. One text is read without knowledge of the rest.
 */
@NullMarked
package vn.niemyet.reading;

import org.jspecify.annotations.NullMarked;
