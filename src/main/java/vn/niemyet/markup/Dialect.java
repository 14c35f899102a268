package vn.niemyet.markup;

import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import vn.niemyet.source.Source;

/** How much of Markdown a text means. HTML in it means nothing in either: it is shown as text. */
enum Dialect {
    /** All of CommonMark, and tables. */
    MARKDOWN,
    /** Text as OCR left it: bold and italic, lists, tables, headings with {@code #}. */
    OCR;

    private static final Set<Class<? extends Block>> LIGHT =
            Set.of(Heading.class, ListBlock.class, ThematicBreak.class);
    private static final Set<Class<? extends Block>> FULL = Set.of(
            BlockQuote.class,
            FencedCodeBlock.class,
            Heading.class,
            IndentedCodeBlock.class,
            ListBlock.class,
            ThematicBreak.class);

    static Dialect of(Source source) {
        return source.isMarkdown() ? MARKDOWN : OCR;
    }

    /** A parser for one text; making one costs a microsecond or two. */
    Parser parser(PreparedText prepared) {
        Parser.Builder builder = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .enabledBlockTypes(this == MARKDOWN ? FULL : LIGHT)
                .maxOpenBlockParsers(Limits.BLOCKS)
                .maxInlineNesting(Limits.INLINES)
                .customBlockParserFactory(new TableParser.Factory(prepared))
                .customInlineContentParserFactory(new InlineMarks(this, prepared));
        if (this == OCR) {
            builder.linkProcessor(new BracketProcessor()).postProcessor(new LooseEmphasis());
        }
        return builder.build();
    }
}
