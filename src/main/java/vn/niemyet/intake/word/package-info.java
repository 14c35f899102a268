/**
 * Word files, {@code .docx} and {@code .doc}: what Word would print, as paragraphs and tables.
 *
 * <p>In: the bytes of a file.
 *
 * <p>Out: a paper; what Word shows around the text (headers, comments, pictures) as problems.
 *
 * <p>Never imported: the disk. A part outside the file is never fetched.
 */
@NullMarked
package vn.niemyet.intake.word;

import org.jspecify.annotations.NullMarked;
