/**
 * Word files: what Word would print of a {@code .docx}, as paragraphs and tables; why a {@code .doc} stays outside.
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
