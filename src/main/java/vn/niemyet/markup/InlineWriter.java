package vn.niemyet.markup;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;

/** Makes the elements of words: bold, italic, code, an author's links and images; and hands on the words themselves. */
final class InlineWriter {
    private final PreparedText prepared;
    private final TextWriter text;
    private final String root;

    /** The line of {@link #prepared} that was written last. */
    private int line;

    InlineWriter(PreparedText prepared, TextWriter text, String root) {
        this.prepared = prepared;
        this.text = text;
        this.root = root;
    }

    /** The element that the children of an inline node go into; {@code parent} for a node that has none. */
    Element open(Node node, Element parent) {
        if (node instanceof Text words) {
            write(parent, words.getLiteral(), words);
        } else if (node instanceof StrongEmphasis) {
            return Allowed.STRONG.in(parent);
        } else if (node instanceof Emphasis) {
            return Allowed.EM.in(parent);
        } else if (node instanceof SoftLineBreak) {
            line++;
            text.lineEnd(parent, prepared.breaksBefore(line));
        } else if (node instanceof HardLineBreak) {
            line++;
            text.lineEnd(parent, true);
        } else if (node instanceof CellBreak) {
            text.lineEnd(parent, true);
        } else if (node instanceof Respelled words) {
            respelled(parent, words);
        } else if (node instanceof Bracketed) {
            text.write(parent, "[", prepared.fileOffset(node.getSourceSpans().get(0), 0));
        } else if (node instanceof Link link) {
            return link(parent, link);
        } else if (node instanceof Image image) {
            return image(parent, image);
        } else if (node instanceof Code code) {
            write(Allowed.CODE.in(parent), code.getLiteral(), code);
        }
        return parent;
    }

    /** After the children of an inline node. */
    void close(Node node, Element element) {
        if (node instanceof StrongEmphasis || node instanceof Emphasis) {
            text.closeInline(element);
        } else if (node instanceof Link && Allowed.A.is(element)) {
            text.closeLink();
        } else if (node instanceof Bracketed) {
            List<SourceSpan> spans = node.getSourceSpans();
            SourceSpan last = spans.get(spans.size() - 1);
            text.write(element, "]", prepared.fileOffset(last, last.getLength() - 1));
        }
    }

    /** Writes {@code words} where the file has them; a text node lies in one piece within a line. */
    void write(Element parent, String words, Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        int at = spans.size() == 1 ? prepared.locate(spans.get(0), words) : -1;
        if (!spans.isEmpty()) {
            line = spans.get(spans.size() - 1).getLineIndex();
        }
        if (at < 0) {
            text.writeElsewhere(parent, words);
        } else {
            text.write(
                    parent,
                    words,
                    prepared.fileOffset(spans.get(0), at - spans.get(0).getInputIndex()));
        }
    }

    private void respelled(Element parent, Respelled node) {
        SourceSpan span = node.getSourceSpans().get(0);
        boolean escape = prepared.text().charAt(span.getInputIndex()) == '\\';
        line = span.getLineIndex();
        int start = prepared.fileOffset(span, escape ? span.getLength() - 1 : 0);
        text.writeRespelled(parent, node.words(), start, prepared.fileOffset(span, span.getLength()));
    }

    private Element link(Element parent, Link link) {
        Optional<String> url = UrlPolicy.link(link.getDestination(), root);
        if (url.isEmpty()) {
            return parent;
        }
        text.openLink();
        Element element = Allowed.A.in(parent).attr("href", url.get());
        return link.getTitle() == null ? element : element.attr("title", link.getTitle());
    }

    /** An image shows its words under it: they are words of the text. Of an image from elsewhere only the words are shown. */
    private Element image(Element parent, Image image) {
        Optional<String> url = UrlPolicy.image(image.getDestination(), root);
        if (url.isEmpty()) {
            return parent;
        }
        Element figure = Allowed.SPAN.in(parent).attr("class", "figure");
        Allowed.IMG.in(figure).attr("src", url.get()).attr("alt", "");
        return Allowed.SPAN.in(figure).attr("class", "caption");
    }
}
