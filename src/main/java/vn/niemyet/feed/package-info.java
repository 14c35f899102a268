/**
 * What others subscribe to: news of new directives, calendars of deadlines.
 *
 * <p>In: the corpus.
 *
 * <p>Out: Atom and iCalendar files as values; every stamp in them comes from content, none from the clock.
 *
 * <p>Never imported: {@code search} and {@code archive}, its siblings, and the disk.
 */
@NullMarked
package vn.niemyet.feed;

import org.jspecify.annotations.NullMarked;
