package vn.niemyet.markup;

import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.jsoup.parser.Parser;

/** Reads a character reference by name or number as {@link Respelled}; any other ampersand is one. */
final class EntityParser implements InlineContentParser {
    private static final int LONGEST = 32;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        var behind = scanner.position();
        StringBuilder name = new StringBuilder("&");
        while (name.length() < LONGEST && isPart(scanner.peek(), name.length())) {
            name.append(scanner.peek());
            scanner.next();
        }
        if (scanner.next(';')) {
            String reference = name.append(';').toString();
            String decoded = Parser.unescapeEntities(reference, true);
            if (!decoded.equals(reference)) {
                return ParsedInline.of(new Respelled(decoded), scanner.position());
            }
        }
        return ParsedInline.of(new Text("&"), behind);
    }

    private static boolean isPart(char c, int length) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c == '#' && length == 1);
    }
}
