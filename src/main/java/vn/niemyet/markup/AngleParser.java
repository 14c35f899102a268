package vn.niemyet.markup;

import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code <} as the sign it is, so that HTML is shown and never obeyed; in full Markdown {@code <https://…>} and
 * {@code <mailto:…>} are links.
 */
final class AngleParser implements InlineContentParser {
    private final boolean links;

    AngleParser(boolean links) {
        this.links = links;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position start = scanner.position();
        while (links && isAddress(scanner.peek())) {
            scanner.next();
        }
        Position end = scanner.position();
        if (links && scanner.next('>')) {
            Text words = new Text(scanner.getSource(start, end).getContent());
            if (UrlPolicy.hasAllowedScheme(words.getLiteral())) {
                words.setSourceSpans(scanner.getSource(start, end).getSourceSpans());
                Link link = new Link(words.getLiteral(), null);
                link.appendChild(words);
                return ParsedInline.of(link, scanner.position());
            }
        }
        return ParsedInline.of(new Text("<"), start);
    }

    private static boolean isAddress(char c) {
        return c > ' ' && c != '<' && c != '>';
    }
}
