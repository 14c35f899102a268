/**
 * From paper to {@code content/}: what an office receives becomes a text that the engine can read.
 *
 * <p>In: a document as an office has it: DOCX, DOC, PDF, HTML.
 *
 * <p>Out: a Markdown file in {@code content/} and nowhere else.
 *
 * <p>Never imported: {@code preview} and {@code publish}: taking in and putting out never meet.
 */
@NullMarked
package vn.niemyet.intake;

import org.jspecify.annotations.NullMarked;
