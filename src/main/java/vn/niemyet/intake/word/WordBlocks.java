package vn.niemyet.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.niemyet.intake.paper.Block;
import vn.niemyet.intake.paper.Grid;
import vn.niemyet.intake.paper.Paragraph;
import vn.niemyet.intake.paper.RunBuilder;
import vn.niemyet.intake.paper.SideBySide;

/** Reads paragraphs and tables in the order in which Word prints them. */
final class WordBlocks {
    private final WordStyles styles;
    private final ListCounters counters;
    private final WordText text;
    private final Findings findings;

    WordBlocks(WordStyles styles, ListCounters counters, WordText text, Findings findings) {
        this.styles = styles;
        this.counters = counters;
        this.text = text;
        this.findings = findings;
    }

    /** The blocks of {@code w:body} or of anything else that holds paragraphs. */
    List<Block> blocks(Element parent) {
        List<Block> blocks = new ArrayList<>();
        boolean caption = false;
        for (Element child : parent.children()) {
            boolean wasCaption = caption;
            caption = false;
            switch (child.name()) {
                case "w:p" -> {
                    caption = styles.isCaption(child.child("w:pPr"));
                    blocks.addAll(paragraph(child));
                }
                case "w:tbl" -> table(child, wasCaption, blocks);
                case "w:sectPr", "w:sdtPr", "w:sdtEndPr", "w:customXmlPr", "w:tcPr" -> caption = wasCaption;
                case "w:bookmarkStart", "w:bookmarkEnd", "w:proofErr" -> caption = wasCaption;
                case "w:del", "w:moveFrom" -> findings.deletion();
                case "w:altChunk" -> findings.embedded();
                default -> blocks.addAll(blocks(alternative(child)));
            }
        }
        return blocks;
    }

    private static Element alternative(Element element) {
        Element choice = element.child("mc:Choice");
        return choice.isMissing() ? element : choice;
    }

    private List<Block> paragraph(Element paragraph) {
        RunBuilder words = new RunBuilder();
        text.paragraph(paragraph, words);
        List<Element> boxes = text.takeBoxes();
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.isBlank() ? words.paragraph() : numbered(paragraph.child("w:pPr"), words));
        boxes.forEach(box -> blocks.addAll(blocks(box)));
        return blocks;
    }

    /** An empty paragraph of a list prints its number in Word, but nobody means it; it does not count. */
    private Paragraph numbered(Element properties, RunBuilder words) {
        Element numbering = styles.numbering(properties);
        String number = counters.next(
                numbering.valueOf("w:numId").orElse(""),
                numbering.numberOf("w:ilvl").orElse(0));
        Paragraph bare = words.paragraph();
        if (number.isEmpty()) {
            return bare;
        }
        return new RunBuilder()
                .add(bare.runs().get(0).withText(number))
                .addAll(bare.runs())
                .paragraph();
    }

    private void table(Element table, boolean captionAbove, List<Block> blocks) {
        Grid grid = WordTable.read(table, this::cell);
        if (SideBySide.is(grid, styles.isRuled(table))) {
            blocks.addAll(SideBySide.unfold(grid));
        } else if (captionAbove && blocks.get(blocks.size() - 1) instanceof Paragraph caption && !caption.isBlank()) {
            blocks.set(blocks.size() - 1, grid.withCaption(caption));
        } else {
            blocks.add(grid);
        }
    }

    /** The paragraphs of a cell; a table within it gives a paragraph for each row. */
    private List<Paragraph> cell(Element cell) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : blocks(cell)) {
            if (block instanceof Grid inner) {
                inner.caption().ifPresent(paragraphs::add);
                inner.rows().forEach(row -> paragraphs.add(rowOf(row)));
            } else if (block instanceof Paragraph paragraph) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private static Paragraph rowOf(Grid.Row row) {
        return Paragraph.of(row.cells().stream().map(Grid.Cell::words).collect(Collectors.joining("; ")));
    }

    /** The footnotes and endnotes that the text refers to, {@code [1] …}, as Word prints them below. */
    List<Block> notes(Notes notes, List<Element> parts) {
        List<Block> blocks = new ArrayList<>();
        for (Map.Entry<String, String> mark : notes.marks().entrySet()) {
            String name = mark.getKey().substring(0, mark.getKey().indexOf(' '));
            String id = mark.getKey().substring(name.length() + 1);
            parts.stream()
                    .flatMap(part -> part.all(name))
                    .filter(note -> note.attribute("w:id").filter(id::equals).isPresent())
                    .findFirst()
                    .ifPresent(note -> blocks.addAll(note(mark.getValue(), note)));
        }
        return blocks;
    }

    private List<Block> note(String mark, Element note) {
        List<Block> blocks = new ArrayList<>(blocks(note));
        if (!blocks.isEmpty() && blocks.get(0) instanceof Paragraph first) {
            RunBuilder words = new RunBuilder().add(mark + " ", false, false).addAll(first.runs());
            blocks.set(0, words.paragraph());
        }
        return blocks;
    }
}
