/**
 * The only room that writes a portal: all of it, or none of it.
 *
 * <p>In: a planned site without errors and the folder it goes to.
 *
 * <p>Out: a new tree beside the old one, its manifest, and one switch from old to new.
 *
 * <p>Never imported: anything that makes a page. It writes bytes that are finished.
 */
@NullMarked
package vn.niemyet.publish;

import org.jspecify.annotations.NullMarked;
