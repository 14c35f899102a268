/**
 * The pages of the portal: what a template may see, and the template's result.
 *
 * <p>In: the corpus, the HTML of a text, the templates as text.
 *
 * <p>Out: files of the site as values, each with its address; a template's fault is a problem with its line.
 *
 * <p>Never imported: Markdown, and the disk: templates are handed in, pages are handed on.
 */
@NullMarked
package vn.niemyet.page;

import org.jspecify.annotations.NullMarked;
