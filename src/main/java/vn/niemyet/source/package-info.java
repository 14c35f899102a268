/**
 * The reader of files: the one room that takes text from the disk and hands it to others.
 *
 * <p>In: a content folder, a template folder, the registries of an office.
 *
 * <p>Out: sources: path, front matter with the place of each key, text; a problem for each file that cannot be
 * one.
 *
 * <p>Never imported: anything that understands a directive. It knows bytes, YAML and folders.
 */
@NullMarked
package vn.niemyet.source;

import org.jspecify.annotations.NullMarked;
