package vn.niemyet.intake.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.niemyet.intake.lines.PageRows;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.RefusedException;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Term;

/** Takes the letters off a page and sets them into rows. PDFBox tells where each letter stands; what belongs together is ours. */
final class PageStripper extends PDFTextStripper {
    private static final long MOST_STEPS = 20_000_000;

    private final Bounds bounds;
    private final RowBuilder rows = new RowBuilder();
    private long steps;
    private long letters;
    private int garbled;
    private double widths;

    PageStripper(Bounds bounds) {
        this.bounds = bounds;
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    /** The rows of one page, from 1. */
    PageRows rows(PDDocument document, int page) throws IOException {
        rows.begin(page);
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        return rows.finish();
    }

    /** How many letters nobody can name, because the font does not say. */
    int garbled() {
        return garbled;
    }

    /** The width of a letter, on average. */
    double em() {
        return letters == 0 ? 1 : widths / letters;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > MOST_STEPS) {
            throw new RefusedException(Code.PAPER_TOO_LARGE, Term.DRAWING_STEPS.word(String.valueOf(MOST_STEPS)));
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failed) throws IOException {
        if (failed instanceof RefusedException) {
            throw failed;
        }
        super.operatorException(operator, operands, failed);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        // Bounded before anything is kept: a page can draw one letter a million times.
        if (letters < bounds.characters()) {
            super.processTextPosition(letter);
        }
        letters++;
        widths += letter.getWidthDirAdj();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (letters > bounds.characters()) {
            throw new RefusedException(Code.PAPER_TOO_LARGE, Term.CHARACTERS.word(String.valueOf(bounds.characters())));
        }
        if (positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        garbled += (int) text.chars().filter(PageStripper::isUnknown).count();
        rows.add(new RowBuilder.Piece(
                text,
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                Math.max(1, first.getFontSizeInPt()),
                isBold(first),
                isItalic(first)));
    }

    @Override
    protected void writeLineSeparator() {
        rows.endRow();
    }

    @Override
    protected void writePageEnd() throws IOException {
        rows.endRow();
        super.writePageEnd();
    }

    private static boolean isUnknown(int c) {
        return c == '\uFFFD' || Character.getType(c) == Character.PRIVATE_USE;
    }

    private static boolean isBold(TextPosition letter) {
        return fontName(letter).contains("bold");
    }

    private static boolean isItalic(TextPosition letter) {
        String name = fontName(letter);
        return name.contains("italic") || name.contains("oblique");
    }

    private static String fontName(TextPosition letter) {
        String name = letter.getFont() == null ? null : letter.getFont().getName();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
