/**
 * The one door to FreeMarker: templates as text go in, pages come out.
 *
 * <p>In: the templates and message files by name, view records.
 *
 * <p>Out: rendered text, or a problem with template, line and column.
 *
 * <p>Never imported: the corpus and the model. A template sees view records, nothing behind them.
 */
@NullMarked
package vn.niemyet.page.template;

import org.jspecify.annotations.NullMarked;
