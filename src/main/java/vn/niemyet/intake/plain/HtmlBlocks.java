package vn.niemyet.intake.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.niemyet.intake.paper.Block;
import vn.niemyet.intake.paper.Paper;
import vn.niemyet.intake.paper.Paragraph;
import vn.niemyet.intake.paper.RunBuilder;
import vn.niemyet.problem.Problem;

/** Walks through the elements of a page and makes them paragraphs and tables, as a browser without styles would show them. */
final class HtmlBlocks {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "figure",
            "figcaption",
            "address",
            "fieldset",
            "legend",
            "details",
            "summary",
            "hr",
            "center",
            "form",
            "body",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "tfoot",
            "caption");

    private final String path;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private RunBuilder open = new RunBuilder();
    private boolean afterBreak;
    private String marker = "";
    private int pictures;

    private HtmlBlocks(String path) {
        this.path = path;
    }

    /** Reads what is inside an element. */
    static HtmlBlocks read(Element root, String path) {
        HtmlBlocks reader = new HtmlBlocks(path);
        reader.children(root, HtmlLook.PLAIN.in(root));
        reader.flush();
        return reader;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Problem> problems() {
        return problems;
    }

    int pictures() {
        return pictures;
    }

    private void children(Element element, HtmlLook look) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                text(text.getWholeText(), look);
            } else if (child instanceof Element inner) {
                element(inner, look.in(inner));
            }
        }
    }

    private void element(Element element, HtmlLook look) {
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "img" -> pictures++;
            case "pre" -> preformatted(element);
            case "table" -> table(element);
            case "ol", "ul" -> list(element);
            default -> {
                if (BLOCKS.contains(element.normalName())) {
                    block(element, look);
                } else {
                    children(element, look);
                }
            }
        }
    }

    private void block(Element element, HtmlLook look) {
        flush();
        int before = blocks.size();
        children(element, look);
        flush();
        if (blocks.size() == before && element.is("p, div")) {
            // An empty paragraph keeps an office and the name below it apart.
            blocks.add(Paragraph.of(""));
        }
    }

    private void text(String text, HtmlLook look) {
        afterBreak &= text.isBlank();
        open.add(onOneLine(text), look.bold(), look.italic());
    }

    /** White space of the source is one blank; blanks that were meant are no-break spaces. */
    private static String onOneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (!blank) {
                out.append(c);
            } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString();
    }

    /** Two breaks are the end of a paragraph. */
    private void lineBreak() {
        if (afterBreak) {
            flush();
            blocks.add(Paragraph.of(""));
        } else {
            open.add("\n", false, false);
            afterBreak = true;
        }
    }

    private void flush() {
        if (!open.isBlank()) {
            Paragraph bare = open.paragraph();
            blocks.add(marker.isEmpty() ? bare : numbered(bare));
            marker = "";
        }
        open = new RunBuilder();
        afterBreak = false;
    }

    private Paragraph numbered(Paragraph bare) {
        return new RunBuilder()
                .add(bare.runs().get(0).withText(marker))
                .addAll(bare.runs())
                .paragraph();
    }

    private void preformatted(Element element) {
        flush();
        Paper inside = PlainReader.read(element.wholeText(), path);
        blocks.addAll(inside.blocks());
        problems.addAll(inside.problems());
    }

    private void list(Element list) {
        flush();
        HtmlList numbers = HtmlList.of(list);
        for (Node child : list.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li")) {
                flush();
                marker = numbers.next(item);
                children(item, HtmlLook.PLAIN.in(item));
            } else if (child instanceof Element other) {
                element(other, HtmlLook.PLAIN.in(other));
            } else if (child instanceof TextNode text) {
                text(text.getWholeText(), HtmlLook.PLAIN);
            }
        }
        flush();
        marker = "";
    }

    private void table(Element table) {
        flush();
        blocks.addAll(HtmlTable.read(table, this::inner));
    }

    /** The blocks inside a cell. */
    private List<Block> inner(Element cell) {
        HtmlBlocks inside = read(cell, path);
        pictures += inside.pictures;
        problems.addAll(inside.problems);
        return inside.blocks;
    }
}
