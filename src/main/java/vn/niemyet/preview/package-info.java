/**
 * A look at the portal while it is being written: a local server that builds again when a file changes.
 *
 * <p>In: the settings of a build and a port.
 *
 * <p>Out: pages for a browser on this machine.
 *
 * <p>Never imported: {@code intake}; and it is never part of a published portal.
 */
@NullMarked
package vn.niemyet.preview;

import org.jspecify.annotations.NullMarked;
