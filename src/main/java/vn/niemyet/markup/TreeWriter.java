package vn.niemyet.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.source.Source;
import vn.niemyet.text.Span;

/**
 * Walks the tree of a text and builds its DOM, so that no HTML is ever parsed. Without recursion: what a text nests is
 * limited by {@link Limits}, not by the stack.
 */
final class TreeWriter {
    private final Source source;
    private final PreparedText prepared;
    private final boolean ocr;
    private final TextWriter text;
    private final BlockWriter blocks;
    private final InlineWriter inlines;
    private final TableWriter tables;
    private final CodeWriter codes;
    private final List<Problem> problems = new ArrayList<>();

    /** For each node that is open its element, and how many characters had been written before it. */
    private final Deque<Element> elements = new ArrayDeque<>();

    private final Deque<Integer> lengths = new ArrayDeque<>();
    private int blockDepth;
    private int inlineDepth;

    TreeWriter(Source source, PreparedText prepared, TextWriter text, BlockWriter blocks, InlineWriter inlines) {
        this.source = source;
        this.prepared = prepared;
        this.ocr = Dialect.of(source) == Dialect.OCR;
        this.text = text;
        this.blocks = blocks;
        this.inlines = inlines;
        this.tables = new TableWriter(text);
        this.codes = new CodeWriter(prepared, text);
    }

    /** Writes all that {@code document} holds into {@code root}; gives the places where it nests too deeply. */
    List<Problem> write(Node document, Element root) {
        elements.push(root);
        Node node = document.getFirstChild();
        while (node != null) {
            open(node);
            Node next = node.getFirstChild();
            while (next == null && node != document) {
                close(node);
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
        return problems;
    }

    private void open(Node node) {
        lengths.push(text.characters());
        countDepth(node);
        elements.push(element(node, elements.getFirst()));
    }

    private Element element(Node node, Element parent) {
        if (node instanceof CustomBlock) {
            return tables.open(node, node instanceof TableParser.Holder ? blocks.open(node, parent) : parent);
        }
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            codes.write(node, blocks.open(node, parent));
            return parent;
        }
        if (node instanceof LinkReferenceDefinition) {
            if (ocr) {
                codes.write(node, blocks.open(node, parent));
            }
            return parent;
        }
        return node instanceof Block ? blocks.open(node, parent) : inlines.open(node, parent);
    }

    private void close(Node node) {
        Element element = elements.pop();
        int characters = text.characters() - lengths.pop();
        if (node instanceof CustomBlock) {
            tables.close();
        } else if (node instanceof Block) {
            blocks.close(node, element, characters);
        } else {
            inlines.close(node, element);
        }
        blockDepth -= isContainer(node) ? 1 : 0;
        inlineDepth -= isInlineContainer(node) ? 1 : 0;
    }

    private void countDepth(Node node) {
        if (isContainer(node)) {
            blockDepth++;
            if (blockDepth == Limits.BLOCKS) {
                report(node, Limits.BLOCKS);
            }
        } else if (isInlineContainer(node)) {
            inlineDepth++;
            if (inlineDepth == Limits.INLINES) {
                report(node, Limits.INLINES);
            }
        }
    }

    private static boolean isContainer(Node node) {
        return node instanceof BlockQuote || node instanceof ListBlock || node instanceof ListItem;
    }

    private static boolean isInlineContainer(Node node) {
        return !(node instanceof Block) && node.getFirstChild() != null;
    }

    private void report(Node node, int limit) {
        if (problems.isEmpty() && !node.getSourceSpans().isEmpty()) {
            int at = prepared.fileOffset(node.getSourceSpans().get(0), 0);
            Place place = Place.of(source.path(), source.text(), new Span(at, at));
            problems.add(Problem.of(Code.NESTING_LIMIT, place, Integer.toString(limit)));
        }
    }
}
