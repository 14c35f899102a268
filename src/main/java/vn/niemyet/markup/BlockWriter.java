package vn.niemyet.markup;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Makes the elements of blocks: paragraphs, headings, lists, quotations. A numbered item is no {@code <li>} but a paragraph
 * (or a {@code <div>} around several blocks) that begins with its number as printed.
 */
final class BlockWriter {
    private final PreparedText prepared;
    private final TextWriter text;
    private final Outline outline;
    private final Excerpt excerpt;

    /** A numbered item that has begun and whose number is still to be written. */
    private @Nullable ListItem numbered;

    BlockWriter(PreparedText prepared, TextWriter text, Outline outline, Excerpt excerpt) {
        this.prepared = prepared;
        this.text = text;
        this.outline = outline;
        this.excerpt = excerpt;
    }

    /** The element that the children of a block go into; {@code parent} itself for a block that has none of its own. */
    Element open(Node block, Element parent) {
        if (block instanceof Paragraph) {
            return paragraph(block, parent);
        }
        if (block instanceof Heading heading) {
            return textBlock(Allowed.heading(outline.level(heading.getLevel())), parent);
        }
        if (block instanceof ListItem item) {
            return item(item, parent);
        }
        writeNumberAlone(parent);
        if (block instanceof BulletList list) {
            Element element = Allowed.UL.in(parent);
            return "+".equals(list.getMarker()) ? element.attr("class", "plus") : element;
        }
        if (block instanceof BlockQuote) {
            return Allowed.BLOCKQUOTE.in(parent);
        }
        if (block instanceof ThematicBreak) {
            Allowed.HR.in(parent);
        }
        return parent;
    }

    /** After the children of a block. */
    void close(Node block, Element element, int characters) {
        if (block instanceof Heading) {
            outline.add(element, element.normalName().charAt(1) - '0');
        } else if (block instanceof Paragraph && Allowed.P.is(element)) {
            excerpt.offer(element, characters);
        } else if (block instanceof ListItem) {
            writeNumberAlone(element);
        } else if (block instanceof OrderedList || block instanceof BulletList) {
            return;
        }
        text.closeBlock();
    }

    private Element paragraph(Node paragraph, Element parent) {
        boolean alone = paragraph.getNext() == null && paragraph.getPrevious() == null;
        boolean bare = alone && Allowed.LI.is(parent);
        Element element = bare ? parent : textBlock(Allowed.P, parent);
        if (numbered != null && isSingle(numbered)) {
            element.attr("class", "item");
        }
        writeNumber(element);
        return element;
    }

    private Element textBlock(Allowed shape, Element parent) {
        Element element = shape.in(parent);
        text.openBlock(element);
        if (shape != Allowed.P) {
            writeNumber(element);
        }
        return element;
    }

    private Element item(ListItem item, Element parent) {
        writeNumberAlone(parent);
        if (item.getParent() instanceof BulletList) {
            Element element = Allowed.LI.in(parent);
            text.openBlock(element);
            return element;
        }
        numbered = item;
        if (isSingle(item)) {
            return parent;
        }
        Element element = Allowed.DIV.in(parent).attr("class", "item");
        text.openBlock(element);
        return element;
    }

    /** Whether one paragraph is all that the item holds: it needs no element around it. */
    private static boolean isSingle(ListItem item) {
        return item.getFirstChild() == null || item.getFirstChild().getNext() == null;
    }

    /** The number of an item that does not begin with a paragraph. */
    private void writeNumberAlone(Element parent) {
        if (numbered != null) {
            Element element = textBlock(Allowed.P, parent).attr("class", "item");
            writeNumber(element);
            text.closeBlock();
        }
    }

    /** Writes {@code 3.} as the file prints it. */
    private void writeNumber(Element element) {
        ListItem item = numbered;
        if (item == null) {
            return;
        }
        numbered = null;
        SourceSpan span = item.getSourceSpans().get(0);
        String line = prepared.text();
        int start = span.getInputIndex();
        int limit = start + span.getLength();
        while (start < limit && LineReader.isBlank(line.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < limit && !LineReader.isBlank(line.charAt(end))) {
            end++;
        }
        text.write(element, line.substring(start, end), prepared.fileOffset(span, start - span.getInputIndex()));
        if (item.getFirstChild() instanceof Paragraph || item.getFirstChild() instanceof Heading) {
            text.write(element, " ", prepared.fileOffset(span, end - span.getInputIndex()));
        }
    }
}
