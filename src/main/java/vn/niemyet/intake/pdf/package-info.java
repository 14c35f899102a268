/**
 * PDF files with a text layer: what is printed on their pages, as paragraphs and tables of lines.
 *
 * <p>In: the bytes of a file.
 *
 * <p>Out: a paper; page furniture, stamps and pages that are only pictures as problems.
 *
 * <p>Never imported: the disk, and any reader of pictures: words are read, not recognised.
 */
@NullMarked
package vn.niemyet.intake.pdf;

import org.jspecify.annotations.NullMarked;
