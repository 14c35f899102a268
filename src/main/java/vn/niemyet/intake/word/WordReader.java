package vn.niemyet.intake.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.niemyet.intake.paper.Block;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.Paper;
import vn.niemyet.intake.paper.RefusedException;
import vn.niemyet.intake.paper.RunBuilder;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Term;

/**
 * Reads a {@code .docx}: the text as Word prints it, list numbers included; headers, footers, comments, deletions and
 * pictures left out and told.
 *
 * <p>The package is POI's; the way through the document is ours, because POI's own passes over text boxes, content controls
 * and words that were inserted while changes were tracked.
 */
public final class WordReader {
    private WordReader() {}

    /** The paper in the bytes of a {@code .docx}. */
    public static Paper read(Original original, Bounds bounds) throws IOException {
        try (WordPackage file = WordPackage.open(original, bounds)) {
            return read(file, new Findings(original.path()));
        }
    }

    private static Paper read(WordPackage file, Findings findings) throws IOException {
        WordStyles styles = WordStyles.of(file.part("styles"));
        Notes notes = new Notes();
        WordText text = new WordText(styles, notes, findings);
        ListCounters counters = new ListCounters(WordNumbering.of(file.part("numbering")));
        WordBlocks reader = new WordBlocks(styles, counters, text, findings);
        List<Block> blocks = new ArrayList<>(reader.blocks(file.document().child("w:body")));
        List<Element> noteParts = new ArrayList<>(file.parts("footnotes"));
        noteParts.addAll(file.parts("endnotes"));
        blocks.addAll(reader.notes(notes, noteParts));
        furniture(file, styles, findings);
        Paper paper = new Paper(blocks, findings.problems());
        if (paper.isBlank() && findings.pictures() > 0) {
            throw new RefusedException(Code.PAPER_NO_TEXT, String.valueOf(findings.pictures()));
        }
        return paper;
    }

    /** The words of headers and footers, without page numbers; the same words on other pages are told once. */
    private static void furniture(WordPackage file, WordStyles styles, Findings findings) throws IOException {
        findings.takenOut(Term.PAGE_HEADER, words(file.parts("header"), styles));
        findings.takenOut(Term.PAGE_FOOTER, words(file.parts("footer"), styles));
    }

    private static String words(List<Element> parts, WordStyles styles) {
        return parts.stream()
                .map(part -> words(part, styles))
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static String words(Element part, WordStyles styles) {
        // Pictures and comments of a header are no findings of the text.
        WordText text = new WordText(styles, new Notes(), new Findings(""));
        RunBuilder words = new RunBuilder();
        part.anywhere("w:p").forEach(paragraph -> {
            text.paragraph(paragraph, words);
            words.add(" ", false, false);
        });
        return words.paragraph().words();
    }
}
