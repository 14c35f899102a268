/**
 * The table of contents of the program: the stages of a build, called one after the other.
 *
 * <p>In: settings.
 *
 * <p>Out: a published portal, or problems and nothing published.
 *
 * <p>Never imported: third-party libraries, and work of its own: what a stage does is written in the stage's room.
 */
@NullMarked
package vn.niemyet.pipeline;

import org.jspecify.annotations.NullMarked;
