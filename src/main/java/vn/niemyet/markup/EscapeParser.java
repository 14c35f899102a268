package vn.niemyet.markup;

import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code \*} as {@link Respelled}; a backslash before anything else is left to CommonMark. */
final class EscapeParser implements InlineContentParser {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        char c = scanner.peek();
        if (c == Scanner.END || PUNCTUATION.indexOf(c) < 0) {
            return ParsedInline.none();
        }
        scanner.next();
        return ParsedInline.of(new Respelled(String.valueOf(c)), scanner.position());
    }
}
