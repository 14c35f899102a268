/**
 * The front door: one class per command, the only room that knows a console, an exit code and the machine's clock.
 *
 * <p>In: the words of a command line.
 *
 * <p>Out: an exit code, and what happened on standard output and standard error.
 *
 * <p>Never imported: nothing is forbidden here, and no other room may import this one.
 */
@NullMarked
package vn.niemyet.cli;

import org.jspecify.annotations.NullMarked;
