/**
 * From printed lines to paragraphs: for papers that know only where a line stands, such as PDF and plain text.
 *
 * <p>In: lines with their place on the page.
 *
 * <p>Out: paragraphs, columns read one after the other; page numbers, running heads and signing stamps as problems.
 *
 * <p>Never imported: a file format.
 */
@NullMarked
package vn.niemyet.intake.lines;

import org.jspecify.annotations.NullMarked;
