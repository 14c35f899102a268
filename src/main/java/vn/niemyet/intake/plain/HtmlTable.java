package vn.niemyet.intake.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import vn.niemyet.intake.paper.Block;
import vn.niemyet.intake.paper.Grid;
import vn.niemyet.intake.paper.GridBuilder;
import vn.niemyet.intake.paper.Paragraph;
import vn.niemyet.intake.paper.SideBySide;

/** Reads a {@code table} of a page; one that only places things on the page becomes what it places. */
final class HtmlTable {
    private static final int LONGEST_CELL = 2_000;
    private static final int MOST_SPAN = 10_000;

    private final Element table;
    private final Function<Element, List<Block>> reader;
    private final GridBuilder grid = new GridBuilder();
    private final List<Block> inOrder = new ArrayList<>();
    private boolean places;

    private HtmlTable(Element table, Function<Element, List<Block>> reader) {
        this.table = table;
        this.reader = reader;
    }

    /** The blocks of a table; {@code reader} gives the blocks of a cell. */
    static List<Block> read(Element table, Function<Element, List<Block>> reader) {
        return new HtmlTable(table, reader).read();
    }

    private List<Block> read() {
        List<Element> rows = table.select("tr").stream()
                .filter(row -> table.equals(row.closest("table")))
                .toList();
        rows.forEach(this::row);
        if (places) {
            return inOrder;
        }
        Grid built = grid.build((int) rows.stream().takeWhile(HtmlTable::isHead).count());
        if (SideBySide.is(built, isRuled())) {
            return new ArrayList<>(SideBySide.unfold(built));
        }
        return List.of(withCaption(built));
    }

    private void row(Element row) {
        grid.row();
        grid.passCovered();
        for (Element cell : cells(row)) {
            List<Block> blocks = reader.apply(cell);
            inOrder.addAll(blocks);
            places |= isPlace(blocks);
            grid.cell(span(cell, "colspan"), span(cell, "rowspan"), paragraphs(blocks));
            grid.passCovered();
        }
    }

    private static List<Element> cells(Element row) {
        return row.children().stream().filter(child -> child.is("td, th")).toList();
    }

    private static int span(Element cell, String attribute) {
        try {
            return Math.max(
                    1, Math.min(MOST_SPAN, Integer.parseInt(cell.attr(attribute).strip())));
        } catch (NumberFormatException none) {
            return 1;
        }
    }

    /** A cell with a table or with a whole text in it is a place on the page. */
    private static boolean isPlace(List<Block> blocks) {
        return blocks.stream().anyMatch(Grid.class::isInstance)
                || blocks.stream().mapToInt(block -> block.words().length()).sum() > LONGEST_CELL;
    }

    private static List<Paragraph> paragraphs(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Paragraph paragraph ? paragraph : Paragraph.of(block.words()))
                .toList();
    }

    private static boolean isHead(Element row) {
        List<Element> cells = cells(row);
        return row.parents().is("thead")
                || (!cells.isEmpty()
                        && cells.stream().allMatch(cell -> cell.normalName().equals("th")));
    }

    private boolean isRuled() {
        String border = table.attr("border").strip();
        return !table.select("th, caption").isEmpty()
                || (!border.isEmpty() && !border.equals("0"))
                || table.select("[style]").stream().anyMatch(HtmlTable::drawsBorder);
    }

    private static boolean drawsBorder(Element element) {
        String css = element.attr("style").toLowerCase(Locale.ROOT);
        return css.contains("border") && (css.contains("solid") || css.contains("double") || css.contains("dashed"));
    }

    private Grid withCaption(Grid built) {
        return table.children().stream()
                .filter(child -> child.normalName().equals("caption"))
                .findFirst()
                .flatMap(caption -> paragraphs(reader.apply(caption)).stream().reduce(Paragraph::withLine))
                .map(built::withCaption)
                .orElse(built);
    }
}
