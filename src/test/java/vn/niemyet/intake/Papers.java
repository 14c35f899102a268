package vn.niemyet.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Real files of papers, made for tests: a Word file by POI, a PDF by PDFBox with a font that has Vietnamese letters. */
public final class Papers {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float SIZE = 13;
    private static final float LEFT = 85;

    private Papers() {}

    /**
     * A line at a distance from the left margin, in points; an empty one is a gap.
     *
     * @param stays whether the next one is printed beside it
     */
    public record Print(float indent, String words, boolean stays) {
        public static Print line(String words) {
            return new Print(0, words, false);
        }

        public static Print left(String words) {
            return new Print(0, words, true);
        }

        public static Print right(String words) {
            return new Print(230, words, false);
        }
    }

    /** Pages of lines, each lower than the one before. */
    public static byte[] pdf(List<List<Print>> pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                InputStream ttf = Objects.requireNonNull(PDFont.class.getResourceAsStream(FONT))) {
            PDFont font = PDType0Font.load(document, ttf);
            for (List<Print> lines : pages) {
                page(document, font, lines);
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void page(PDDocument document, PDFont font, List<Print> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        float y = PDRectangle.A4.getHeight() - 60;
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Print line : lines) {
                if (!line.words().isEmpty()) {
                    content.beginText();
                    content.setFont(font, SIZE);
                    content.newLineAtOffset(LEFT + line.indent(), y);
                    content.showText(line.words());
                    content.endText();
                }
                y -= line.stays() ? 0 : SIZE * 1.4f;
            }
        }
    }

    /** A Word file: the two columns of its letterhead in a table, then a paragraph for each line. */
    public static byte[] docx(List<String> left, List<String> right, List<String> paragraphs) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable head = document.createTable(1, 2);
            cell(head, 0, left);
            cell(head, 1, right);
            for (String words : paragraphs) {
                document.createParagraph().createRun().setText(words);
            }
            document.write(out);
        }
        return out.toByteArray();
    }

    private static void cell(XWPFTable table, int column, List<String> lines) {
        var cell = table.getRow(0).getCell(column);
        for (int i = 0; i < lines.size(); i++) {
            var paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            paragraph.createRun().setText(lines.get(i));
        }
    }
}
