package vn.niemyet.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.niemyet.intake.paper.Grid;
import vn.niemyet.intake.paper.GridBuilder;
import vn.niemyet.intake.paper.Paragraph;

/**
 * Reads a {@code w:tbl} into cells with their spans: {@code w:gridSpan} across, {@code w:vMerge} down. Rows and cells can be
 * wrapped in content controls; a deleted row is not there.
 */
final class WordTable {
    private final Function<Element, List<Paragraph>> cellReader;
    private final GridBuilder grid = new GridBuilder();
    private int head;
    private boolean headGoesOn = true;

    private WordTable(Function<Element, List<Paragraph>> cellReader) {
        this.cellReader = cellReader;
    }

    /** The table; {@code cellReader} gives the paragraphs of a {@code w:tc}. */
    static Grid read(Element table, Function<Element, List<Paragraph>> cellReader) {
        WordTable reader = new WordTable(cellReader);
        unwrapped(table, "w:tr").forEach(reader::row);
        return reader.grid.build(reader.head);
    }

    /** Children of a name, also those inside {@code w:sdt}, {@code w:customXml} and the like. */
    private static List<Element> unwrapped(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : parent.children()) {
            if (child.is(name)) {
                found.add(child);
            } else if (!child.is("w:tbl") && !child.is("w:p")) {
                found.addAll(unwrapped(child, name));
            }
        }
        return found;
    }

    private void row(Element row) {
        Element properties = row.child("w:trPr");
        if (properties.has("w:del")) {
            return;
        }
        headGoesOn &= properties.switchOf("w:tblHeader").orElse(false);
        head += headGoesOn ? 1 : 0;
        grid.row();
        grid.skip(properties.numberOf("w:gridBefore").orElse(0));
        unwrapped(row, "w:tc").forEach(this::cell);
    }

    private void cell(Element cell) {
        Element properties = cell.child("w:tcPr");
        int columns = properties.numberOf("w:gridSpan").orElse(1);
        Optional<String> down = properties.has("w:vMerge")
                ? Optional.of(properties.valueOf("w:vMerge").orElse("continue"))
                : Optional.empty();
        boolean goesOn = down.filter("continue"::equals).isPresent();
        boolean beside =
                properties.valueOf("w:hMerge").filter("continue"::equals).isPresent();
        List<Paragraph> words = cellReader.apply(cell);
        if (beside) {
            grid.widen(columns, words);
        } else if (goesOn) {
            grid.goOn(columns, words);
        } else {
            grid.cell(columns, words);
        }
    }
}
