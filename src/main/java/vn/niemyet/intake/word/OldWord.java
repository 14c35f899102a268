package vn.niemyet.intake.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.niemyet.intake.paper.Block;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.Paper;
import vn.niemyet.intake.paper.RefusedException;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Term;

/**
 * Reads a {@code .doc} of Word 97 to 2003 with POI's HWPF: paragraphs with the list numbers that Word prints, tables with merged
 * cells, footnotes and text boxes behind the text. Headers, footers, comments, deletions, hidden words and pictures are left out
 * and told. What else lies in the container of old Office is refused by what it is.
 */
public final class OldWord {
    private OldWord() {}

    /** The paper in the bytes of a {@code .doc}. */
    public static Paper read(Original original) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(original.bytes()))) {
            refuseOthers(container.getRoot());
            try (HWPFDocument document = new HWPFDocument(container)) {
                return read(document, new Findings(original.path()));
            }
        } catch (EncryptedDocumentException locked) {
            throw new RefusedException(Code.PAPER_ENCRYPTED);
        } catch (OldWordFileFormatException older) {
            throw new RefusedException(Code.PAPER_FORMAT, Term.AN_OLD_WORD.word());
        }
    }

    private static void refuseOthers(DirectoryNode root) throws RefusedException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new RefusedException(Code.PAPER_ENCRYPTED);
        }
        if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            throw new RefusedException(Code.PAPER_MACROS);
        }
        if (!root.hasEntryCaseInsensitive("WordDocument")) {
            throw new RefusedException(Code.PAPER_FORMAT, Term.A_SPREADSHEET.word());
        }
    }

    private static Paper read(HWPFDocument document, Findings findings) throws IOException {
        OldWordBlocks reader = new OldWordBlocks(findings);
        List<Block> blocks = new ArrayList<>(reader.blocks(document.getRange()));
        // Where a text box is anchored is not to be had; no word of it is lost.
        for (Range behind :
                List.of(document.getMainTextboxRange(), document.getFootnoteRange(), document.getEndnoteRange())) {
            if (!behind.text().isBlank()) {
                blocks.addAll(reader.blocks(behind));
            }
        }
        if (!document.getCommentsRange().text().isBlank()) {
            findings.comment();
        }
        furniture(document, findings);
        Paper paper = new Paper(blocks, findings.problems());
        if (paper.isBlank() && findings.pictures() > 0) {
            throw new RefusedException(Code.PAPER_NO_TEXT, String.valueOf(findings.pictures()));
        }
        return paper;
    }

    /** The words of headers and footers; the same words on other pages are told once. */
    private static void furniture(HWPFDocument document, Findings findings) {
        HeaderStories stories = new HeaderStories(document);
        findings.takenOut(
                Term.PAGE_HEADER,
                words(
                        stories.getFirstHeaderSubrange(),
                        stories.getOddHeaderSubrange(),
                        stories.getEvenHeaderSubrange()));
        findings.takenOut(
                Term.PAGE_FOOTER,
                words(
                        stories.getFirstFooterSubrange(),
                        stories.getOddFooterSubrange(),
                        stories.getEvenFooterSubrange()));
    }

    private static String words(@Nullable Range... stories) {
        return Stream.of(stories)
                .filter(Objects::nonNull)
                .map(story -> Range.stripFields(story.text())
                        .replaceAll("[\\p{Cntrl}\\s]+", " ")
                        .strip())
                .filter(story -> story.chars().anyMatch(Character::isLetter))
                .distinct()
                .collect(Collectors.joining(" / "));
    }
}
