/**
 * The ground floor: the characters of a file and what Vietnamese does with them.
 *
 * <p>In: the characters of a file, however they were encoded in marks and line ends.
 *
 * <p>Out: NFC text that knows its lines and spans, and the Vietnamese ways to fold a word, cut a slug and order
 * names.
 *
 * <p>Never imported: another room. This one knows letters, not documents, and reads no files.
 */
@NullMarked
package vn.niemyet.text;

import org.jspecify.annotations.NullMarked;
