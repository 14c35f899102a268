package vn.niemyet.markup;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Link;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code <} as the sign it is, so that HTML is shown and never obeyed; in full Markdown {@code <https://…>} and
 * {@code <mailto:…>} are links. In a text from paper {@code <br>} on a line that begins with a bar is a new line in a cell.
 */
final class AngleParser implements InlineContentParser {
    private static final List<String> BREAKS = List.of("<br>", "<br/>", "<br />");

    private final boolean links;
    private final PreparedText prepared;

    /** The line that was asked for last, and whether it is a row. */
    private int line = -1;

    private boolean row;

    AngleParser(boolean links, PreparedText prepared) {
        this.links = links;
        this.prepared = prepared;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position start = scanner.position();
        Optional<Position> broken = links ? Optional.empty() : cellBreak(scanner, start);
        if (broken.isPresent()) {
            return ParsedInline.of(new CellBreak(), broken.get());
        }
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

    /** Where the mark of a new line ends whose {@code <} was just read. */
    private Optional<Position> cellBreak(Scanner scanner, Position start) {
        if (!scanner.hasNext()) {
            return Optional.empty();
        }
        scanner.next();
        Position behind = scanner.position();
        List<SourceSpan> spans = scanner.getSource(start, behind).getSourceSpans();
        scanner.setPosition(start);
        if (spans.isEmpty() || !isRow(spans.get(0))) {
            return Optional.empty();
        }
        int at = spans.get(0).getInputIndex() - 1;
        for (String mark : BREAKS) {
            if (prepared.text().regionMatches(true, at, mark, 0, mark.length())) {
                for (int i = 1; i < mark.length(); i++) {
                    scanner.next();
                }
                return Optional.of(scanner.position());
            }
        }
        return Optional.empty();
    }

    private boolean isRow(SourceSpan span) {
        if (span.getLineIndex() != line) {
            line = span.getLineIndex();
            row = prepared.beginsWithBar(span);
        }
        return row;
    }

    private static boolean isAddress(char c) {
        return c > ' ' && c != '<' && c != '>';
    }
}
