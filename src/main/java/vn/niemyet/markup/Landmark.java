package vn.niemyet.markup;

import vn.niemyet.text.Span;

/**
 * A place in the text that a page leads to: where the number, the date or the signature was read.
 *
 * @param name what stands there, {@code number}
 * @param span the words in the file
 */
public record Landmark(String name, Span span) {
    static final String KIND = "kind";
    static final String NUMBER = "number";
    static final String DATE = "date";
    static final String ISSUER = "issuer";
    static final String SUBJECT = "subject";
    static final String SIGNATURE = "signature";
    static final String SIGNATURE_END = "signature-end";
    static final String RECIPIENTS = "recipients";
    static final String RECIPIENTS_END = "recipients-end";
}
