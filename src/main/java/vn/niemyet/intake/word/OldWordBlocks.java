package vn.niemyet.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import vn.niemyet.intake.paper.Block;
import vn.niemyet.intake.paper.Grid;
import vn.niemyet.intake.paper.GridBuilder;
import vn.niemyet.intake.paper.Paragraph;
import vn.niemyet.intake.paper.RunBuilder;
import vn.niemyet.intake.paper.SideBySide;

/** Reads paragraphs and tables of a {@code .doc} in their order. Counts its lists while it goes, so it is for one file. */
final class OldWordBlocks {
    private final AbstractWordUtils.NumberingState numbers = new AbstractWordUtils.NumberingState();
    private final Findings findings;

    OldWordBlocks(Findings findings) {
        this.findings = findings;
    }

    List<Block> blocks(Range range) {
        List<Block> blocks = new ArrayList<>();
        int tableEnd = -1;
        for (int i = 0; i < range.numParagraphs(); i++) {
            org.apache.poi.hwpf.usermodel.Paragraph paragraph = range.getParagraph(i);
            if (paragraph.getStartOffset() < tableEnd) {
                continue;
            }
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                tableEnd = table.getEndOffset();
                blocks.addAll(table(table));
            } else {
                blocks.add(paragraph(paragraph));
            }
        }
        return blocks;
    }

    private Paragraph paragraph(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
        RunBuilder words = new RunBuilder();
        OldWordFields fields = new OldWordFields();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i), fields, words);
        }
        if (words.isBlank() || !paragraph.isInList()) {
            return words.paragraph();
        }
        String number = AbstractWordUtils.getBulletText(numbers, paragraph.getList(), (char) paragraph.getIlvl())
                .strip();
        Paragraph bare = words.paragraph();
        return new RunBuilder()
                .add(bare.runs().get(0).withText(number + " "))
                .addAll(bare.runs())
                .paragraph();
    }

    private void run(CharacterRun run, OldWordFields fields, RunBuilder out) {
        String shown = fields.shown(run.text());
        if (run.text().indexOf('\u0001') >= 0 && shown.isBlank()) {
            findings.picture();
        } else if (run.isMarkedDeleted()) {
            findings.deletion();
        } else if (run.isVanished()) {
            findings.hidden(shown);
        } else {
            if (run.isMarkedInserted()) {
                findings.insertion();
            }
            out.add(shown, run.isBold(), run.isItalic());
        }
    }

    private List<Block> table(Table table) {
        List<Integer> edges = edges(table);
        GridBuilder grid = new GridBuilder();
        int head = 0;
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            head += head == r && row.isTableHeader() ? 1 : 0;
            grid.row();
            for (int c = 0; c < row.numCells(); c++) {
                cell(row.getCell(c), edges, grid);
            }
        }
        Grid built = grid.build(head);
        boolean ruled = table.numRows() > 0
                && table.getRow(0).numCells() > 0
                && table.getRow(0).getCell(0).getBrcTop().getBorderType() != 0;
        return SideBySide.is(built, ruled) ? List.copyOf(SideBySide.unfold(built)) : List.of(built);
    }

    /** Old Word knows no columns, only where each cell begins and ends; every such place is the edge of a column. */
    private static List<Integer> edges(Table table) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                edges.add(row.getCell(c).getLeftEdge());
            }
        }
        return List.copyOf(edges);
    }

    private void cell(TableCell cell, List<Integer> edges, GridBuilder grid) {
        int end = cell.getLeftEdge() + cell.getWidth();
        int columns = (int) edges.stream()
                .filter(edge -> edge >= cell.getLeftEdge() && edge < end)
                .count();
        List<Paragraph> words = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            words.add(paragraph(cell.getParagraph(i)));
        }
        boolean beside = cell.isMerged() && !cell.isFirstMerged();
        boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        if (beside) {
            grid.widen(Math.max(1, columns), words);
        } else if (goesOn) {
            grid.goOn(Math.max(1, columns), words);
        } else {
            grid.cell(Math.max(1, columns), words);
        }
    }
}
