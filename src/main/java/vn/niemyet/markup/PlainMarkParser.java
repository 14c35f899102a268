package vn.niemyet.markup;

import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** In OCR text a back-tick is a back-tick, and the star of a note, {@code (*)} or {@code (**)}, is no emphasis. */
final class PlainMarkParser implements InlineContentParser {
    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        char mark = scanner.peek();
        boolean bracketed = scanner.peekPreviousCodePoint() == '(';
        int count = scanner.matchMultiple(mark);
        if (mark == '*' && !(bracketed && scanner.peek() == ')')) {
            return ParsedInline.none();
        }
        return ParsedInline.of(new Text(String.valueOf(mark).repeat(count)), scanner.position());
    }
}
