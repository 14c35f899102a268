/**
 * What every kind of paper becomes before it is Markdown: paragraphs of runs, tables with spans, and what was left out.
 *
 * <p>In: what a reader of one file format found.
 *
 * <p>Out: one vocabulary for all formats, and its Markdown.
 *
 * <p>Never imported: a library that reads files, and the readers themselves.
 */
@NullMarked
package vn.niemyet.intake.paper;

import org.jspecify.annotations.NullMarked;
