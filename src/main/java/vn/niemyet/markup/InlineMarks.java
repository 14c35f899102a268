package vn.niemyet.markup;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/** Hands each mark that a {@link Dialect} reads in its own way to the parser that does. One for all: commonmark asks per paragraph. */
final class InlineMarks implements InlineContentParserFactory, InlineContentParser {
    private static final Set<Character> FULL = Set.of('\\', '&', '<');
    private static final Set<Character> LIGHT = Set.of('\\', '&', '<', '`', '*');

    private final Set<Character> triggers;
    private final EscapeParser escapes = new EscapeParser();
    private final EntityParser entities = new EntityParser();
    private final PlainMarkParser plain = new PlainMarkParser();
    private final AngleParser angles;

    InlineMarks(Dialect dialect, PreparedText prepared) {
        this.triggers = dialect == Dialect.MARKDOWN ? FULL : LIGHT;
        this.angles = new AngleParser(dialect == Dialect.MARKDOWN, prepared);
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return triggers;
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        return switch (state.scanner().peek()) {
            case '\\' -> escapes.tryParse(state);
            case '&' -> entities.tryParse(state);
            case '<' -> angles.tryParse(state);
            default -> plain.tryParse(state);
        };
    }
}
