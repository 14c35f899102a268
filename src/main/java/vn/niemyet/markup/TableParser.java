package vn.niemyet.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import vn.niemyet.markup.TableGrid.Words;

/**
 * Captures the lines of a table with their spans, has their cells told apart and their words parsed like any other words of
 * the text.
 */
final class TableParser extends AbstractBlockParser {
    private final int lastLine;
    private final Holder block = new Holder();
    private final List<SourceLine> lines = new ArrayList<>();

    /** For each node that holds words the line they come from. */
    private final Map<Node, SourceLine> words = new LinkedHashMap<>();

    /** What the table or, failing that, its lines are put into. */
    static final class Holder extends CustomBlock {}

    private TableParser(int lastLine) {
        this.lastLine = lastLine;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean within = state.getLine().getSourceSpan().getLineIndex() <= lastLine;
        return within && !state.isBlank() ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
    }

    @Override
    public void closeBlock() {
        Optional<TableGrid> grid =
                TableGridReader.read(lines.stream().map(SourceLine::getContent).toList());
        if (grid.isPresent()) {
            block.appendChild(table(grid.get()));
        } else {
            block.appendChild(plain());
        }
    }

    private Node table(TableGrid grid) {
        TableNodes.Table table = new TableNodes.Table();
        grid.caption().ifPresent(caption -> table.appendChild(worded(new TableNodes.Caption(), caption)));
        for (TableGrid.Row row : grid.rows()) {
            TableNodes.Row rowNode = new TableNodes.Row(row.head());
            row.cells()
                    .forEach(cell -> rowNode.appendChild(worded(new TableNodes.Cell(cell, row.head()), cell.words())));
            table.appendChild(rowNode);
        }
        return table;
    }

    private Node worded(Node node, Words range) {
        if (!range.isEmpty()) {
            words.put(node, lines.get(range.line()).substring(range.start(), range.end()));
        }
        return node;
    }

    private Node plain() {
        TableNodes.Lines all = new TableNodes.Lines();
        for (SourceLine line : lines) {
            TableNodes.Lines one = new TableNodes.Lines();
            words.put(one, line);
            all.appendChild(one);
        }
        return all;
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        words.forEach((node, line) -> inlineParser.parse(SourceLines.of(line), node));
    }

    /** Starts a table on the lines where {@link TableFinder} found one. */
    static final class Factory extends AbstractBlockParserFactory {
        private final PreparedText prepared;

        Factory(PreparedText prepared) {
            this.prepared = prepared;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int last = prepared.tableEnd(state.getLine().getSourceSpan().getLineIndex());
            int at = state.getNextNonSpaceIndex();
            if (last == 0 || TableFinder.isBehindMarker(state.getLine().getContent(), at)) {
                return BlockStart.none();
            }
            return BlockStart.of(new TableParser(last)).atIndex(at);
        }
    }
}
