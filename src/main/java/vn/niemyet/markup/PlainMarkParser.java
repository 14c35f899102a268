package vn.niemyet.markup;

import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * In OCR text a back-tick is a back-tick, and the star of a note, {@code (*)} or {@code (**)}, or of a product, {@code 3*4}, is
 * no emphasis.
 */
final class PlainMarkParser implements InlineContentParser {
    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        char mark = scanner.peek();
        int before = scanner.peekPreviousCodePoint();
        int count = scanner.matchMultiple(mark);
        if (mark == '*' && !isSign(before, scanner.peek())) {
            return ParsedInline.none();
        }
        return ParsedInline.of(new Text(String.valueOf(mark).repeat(count)), scanner.position());
    }

    /** Whether stars between these two are signs of the text. */
    static boolean isSign(int before, char after) {
        return (before == '(' && after == ')') || (Character.isDigit(before) && Character.isDigit(after));
    }
}
