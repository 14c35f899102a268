/**
 * Papers that are text already: {@code .txt}, {@code .md} and web pages.
 *
 * <p>In: the bytes of a file.
 *
 * <p>Out: a paper; what surrounds the text of a web page as problems.
 *
 * <p>Never imported: the disk or the net. Nothing that a page names is fetched.
 */
@NullMarked
package vn.niemyet.intake.plain;

import org.jspecify.annotations.NullMarked;
