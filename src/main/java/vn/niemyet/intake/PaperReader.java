package vn.niemyet.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.niemyet.intake.paper.Block;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.Paper;
import vn.niemyet.intake.paper.RefusedException;
import vn.niemyet.intake.pdf.PdfReader;
import vn.niemyet.intake.plain.HtmlReader;
import vn.niemyet.intake.plain.PlainReader;
import vn.niemyet.intake.word.OldWord;
import vn.niemyet.intake.word.WordReader;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;

/**
 * Opens a file that an office received, whatever it is: {@code .docx}, {@code .doc}, {@code .pdf}, {@code .html},
 * {@code .txt}, {@code .md}. A file that cannot be taken in is a problem that says what to do, never an exception.
 */
final class PaperReader {
    private final Bounds bounds;

    PaperReader(Bounds bounds) {
        this.bounds = bounds;
    }

    /** The paper in the file, with what was left out of it; nothing but a problem where it is refused. */
    Outcome<Optional<Paper>> read(Original original) {
        try {
            Paper paper = bounded(opened(original));
            return new Outcome<>(Optional.of(paper), paper.problems());
        } catch (RefusedException refused) {
            return refused(refused.problem(original.path()));
        } catch (IOException | RuntimeException broken) {
            // The libraries throw what they like at a file that is not as it should be.
            return refused(Problem.of(Code.PAPER_BROKEN, Place.startOf(original.path())));
        } catch (StackOverflowError deep) {
            String depth = Term.NESTING.word(String.valueOf(bounds.depth()));
            return refused(problem(original, Code.PAPER_TOO_LARGE, depth));
        } catch (OutOfMemoryError full) {
            return refused(problem(original, Code.PAPER_TOO_LARGE, Term.MEMORY.word()));
        }
    }

    private Paper opened(Original original) throws IOException {
        return switch (Format.of(original)) {
            case DOCX -> WordReader.read(original, bounds);
            case OLE -> OldWord.read(original);
            case PDF -> PdfReader.read(original, bounds);
            case HTML -> HtmlReader.read(original, bounds);
            case TEXT -> PlainReader.read(original);
        };
    }

    private Paper bounded(Paper paper) throws RefusedException {
        long characters = 0;
        for (Block block : paper.blocks()) {
            characters += block.words().length();
        }
        if (characters > bounds.characters()) {
            throw new RefusedException(Code.PAPER_TOO_LARGE, Term.CHARACTERS.word(String.valueOf(bounds.characters())));
        }
        if (paper.isBlank()) {
            throw new RefusedException(Code.EMPTY_FILE);
        }
        OldLetters.refuse(paper);
        return paper;
    }

    private static Problem problem(Original original, Code code, String word) {
        return Problem.of(code, Place.startOf(original.path()), word);
    }

    private static Outcome<Optional<Paper>> refused(Problem problem) {
        return new Outcome<>(Optional.empty(), List.of(problem));
    }
}
