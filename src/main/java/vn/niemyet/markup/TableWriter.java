package vn.niemyet.markup;

import java.util.Locale;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;

/** Makes the elements of tables: caption first, head cells with their scope, spans in both directions. */
final class TableWriter {
    private final TextWriter text;

    TableWriter(TextWriter text) {
        this.text = text;
    }

    /** The element that the children of a table's node go into. */
    Element open(Node node, Element parent) {
        if (node instanceof TableNodes.Table) {
            return Allowed.TABLE.in(
                    Allowed.DIV.in(parent).attr("class", "table-scroll").attr("tabindex", "0"));
        }
        if (node instanceof TableNodes.Caption) {
            return textBlock(Allowed.CAPTION, parent);
        }
        if (node instanceof TableNodes.Row row) {
            return Allowed.TR.in(section(row.isHead() ? Allowed.THEAD : Allowed.TBODY, parent));
        }
        if (node instanceof TableNodes.Cell cell) {
            return cell(cell, parent);
        }
        if (node instanceof TableNodes.Lines) {
            return lines(node, parent);
        }
        return parent;
    }

    void close() {
        text.closeBlock();
    }

    private Element section(Allowed shape, Element table) {
        Element last = table.lastElementChild();
        return last != null && shape.is(last) ? last : shape.in(table);
    }

    private Element cell(TableNodes.Cell cell, Element parent) {
        Element element = textBlock(cell.isHead() ? Allowed.TH : Allowed.TD, parent);
        if (cell.isHead()) {
            element.attr("scope", "col");
        }
        if (cell.columns() > 1) {
            element.attr("colspan", Integer.toString(cell.columns()));
        }
        if (cell.rows() > 1) {
            element.attr("rowspan", Integer.toString(cell.rows()));
        }
        if (cell.align() != TableGrid.Align.NONE) {
            element.attr("class", "align-" + cell.align().name().toLowerCase(Locale.ROOT));
        }
        return element;
    }

    /** The outer node is the paragraph, each inner one a line of it. */
    private Element lines(Node node, Element parent) {
        if (!(node.getParent() instanceof TableNodes.Lines)) {
            return textBlock(Allowed.P, parent);
        }
        if (node.getPrevious() != null) {
            text.lineEnd(parent, true);
        }
        return parent;
    }

    private Element textBlock(Allowed shape, Element parent) {
        Element element = shape.in(parent);
        text.openBlock(element);
        return element;
    }
}
