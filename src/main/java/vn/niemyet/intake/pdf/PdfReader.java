package vn.niemyet.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.niemyet.intake.lines.Columns;
import vn.niemyet.intake.lines.Furniture;
import vn.niemyet.intake.lines.LineJoiner;
import vn.niemyet.intake.lines.PageRows;
import vn.niemyet.intake.lines.TextLine;
import vn.niemyet.intake.paper.Block;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.Paper;
import vn.niemyet.intake.paper.RefusedException;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;

/**
 * Reads a PDF with a text layer: hard-wrapped lines are joined, the two columns of a letterhead read one after the other, page
 * numbers and signing stamps taken out and told. A PDF of pictures is refused.
 */
public final class PdfReader {
    private final String path;
    private final Bounds bounds;
    private final List<Problem> problems = new ArrayList<>();

    private PdfReader(String path, Bounds bounds) {
        this.path = path;
        this.bounds = bounds;
    }

    /** The paper in the bytes of a PDF. */
    public static Paper read(Original original, Bounds bounds) throws IOException {
        try (PDDocument document = Loader.loadPDF(original.bytes())) {
            return new PdfReader(original.path(), bounds).read(document);
        } catch (InvalidPasswordException locked) {
            throw new RefusedException(Code.PAPER_ENCRYPTED);
        }
    }

    private Paper read(PDDocument document) throws IOException {
        int count = document.getNumberOfPages();
        if (count > bounds.pages()) {
            throw new RefusedException(Code.PAPER_TOO_LARGE, Term.PAGES.word(String.valueOf(bounds.pages())));
        }
        PdfGuard.check(document, bounds);
        PageStripper stripper = new PageStripper(bounds);
        List<PageRows> pages = new ArrayList<>();
        for (int page = 1; page <= count; page++) {
            pages.add(stripper.rows(document, page));
        }
        if (pages.stream().noneMatch(PageRows::hasWords)) {
            throw new RefusedException(Code.PAPER_NO_TEXT, String.valueOf(count));
        }
        tell(document, pages, stripper);
        return new Paper(blocks(pages, stripper.em()), problems);
    }

    private List<Block> blocks(List<PageRows> pages, double em) {
        Outcome<List<PageRows>> left = Furniture.takeOut(pages, path);
        problems.addAll(left.problems());
        List<TextLine> lines = new ArrayList<>();
        left.value().forEach(page -> lines.addAll(Columns.inOrder(page.rows())));
        return List.copyOf(LineJoiner.join(lines, em));
    }

    private void tell(PDDocument document, List<PageRows> pages, PageStripper stripper) {
        List<Integer> pictures = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (!pages.get(i).hasWords() && PdfGuard.hasPictures(document.getPage(i))) {
                pictures.add(i + 1);
            }
        }
        if (!pictures.isEmpty()) {
            String numbers = pictures.stream().map(String::valueOf).collect(Collectors.joining(", "));
            add(Code.PAPER_PAGES_WITHOUT_TEXT, numbers);
        }
        if (stripper.garbled() > 0) {
            add(Code.PAPER_GARBLED, String.valueOf(stripper.garbled()));
        }
        int files = PdfGuard.embeddedFiles(document);
        if (files > 0) {
            add(Code.TAKEN_OUT, Term.EMBEDDED_FILE.word(), String.valueOf(files));
        }
    }

    private void add(Code code, String... words) {
        problems.add(Problem.of(code, Place.startOf(path), words));
    }
}
