package vn.niemyet.markup;

import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Element;

/** Writes what is shown line by line as it stands: code blocks, and in OCR text what Markdown took for a link definition. */
final class CodeWriter {
    private final PreparedText prepared;
    private final TextWriter text;

    CodeWriter(PreparedText prepared, TextWriter text) {
        this.prepared = prepared;
        this.text = text;
    }

    void write(Node node, Element parent) {
        if (node instanceof FencedCodeBlock block) {
            code(parent, block.getLiteral(), block.getSourceSpans());
        } else if (node instanceof IndentedCodeBlock block) {
            code(parent, block.getLiteral(), block.getSourceSpans());
        } else if (node instanceof LinkReferenceDefinition) {
            definition(parent, node.getSourceSpans());
        }
    }

    private void code(Element parent, String literal, List<SourceSpan> spans) {
        Element pre = Allowed.PRE.in(parent);
        text.openBlock(pre);
        Element code = Allowed.CODE.in(pre);
        int span = 0;
        int at = 0;
        while (at < literal.length()) {
            int end = literal.indexOf('\n', at);
            String line = literal.substring(at, end);
            while (span < spans.size() && !isEndOf(spans.get(span), line)) {
                span++;
            }
            if (span < spans.size()) {
                int skipped = spans.get(span).getLength() - line.length();
                text.write(code, line, prepared.fileOffset(spans.get(span), skipped));
                span++;
            } else {
                text.writeElsewhere(code, line);
            }
            text.lineEnd(code, false);
            at = end + 1;
        }
        text.closeBlock();
    }

    private boolean isEndOf(SourceSpan span, String line) {
        int skipped = span.getLength() - line.length();
        return skipped >= 0 && prepared.text().startsWith(line, span.getInputIndex() + skipped);
    }

    private void definition(Element parent, List<SourceSpan> spans) {
        Element paragraph = Allowed.P.in(parent);
        text.openBlock(paragraph);
        for (SourceSpan span : spans) {
            if (paragraph.childNodeSize() > 0) {
                text.lineEnd(paragraph, false);
            }
            String line = prepared.text().substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
            text.write(paragraph, line, prepared.fileOffset(span, 0));
        }
        text.closeBlock();
    }
}
