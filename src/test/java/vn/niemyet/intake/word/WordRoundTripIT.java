package vn.niemyet.intake.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.niemyet.intake.RandomPaper;
import vn.niemyet.intake.Words;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.Markdown;
import vn.niemyet.intake.paper.Original;

/** Word files made up by POI: every word that was put in must come out, in order, and no other. */
class WordRoundTripIT {
    private final StringBuilder written = new StringBuilder();

    @TestFactory
    Stream<DynamicTest> noWordIsLostAndNoneIsAdded() {
        return LongStream.range(0, 60)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> new WordRoundTripIT().check(seed)));
    }

    private void check(long seed) throws IOException {
        RandomPaper paper = new RandomPaper(seed);
        byte[] file = file(paper);

        String markdown = Markdown.of(
                WordReader.read(new Original("a.docx", file), Bounds.USUAL).blocks());

        assertThat(Words.of(markdown.replace("&amp;", "&"))).isEqualTo(Words.of(written.toString()));
    }

    private byte[] file(RandomPaper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            int blocks = 1 + paper.random().nextInt(12);
            for (int i = 0; i < blocks; i++) {
                if (paper.random().nextInt(4) == 0) {
                    table(document, paper);
                } else {
                    paragraph(document.createParagraph(), paper);
                }
            }
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Đầu trang không phải lời văn bản");
            document.write(out);
        }
        return out.toByteArray();
    }

    private void paragraph(XWPFParagraph paragraph, RandomPaper paper) {
        Random random = paper.random();
        String sentence = paper.sentence(40);
        written.append(sentence).append('\n');
        for (String piece : paper.pieces(sentence)) {
            XWPFRun run = paragraph.createRun();
            run.setText(piece);
            run.setBold(random.nextInt(3) == 0);
            run.setItalic(random.nextInt(4) == 0);
        }
    }

    /** A table in which cells reach across and down; each is read where it begins. */
    private void table(XWPFDocument document, RandomPaper paper) {
        Random random = paper.random();
        int rows = 2 + random.nextInt(4);
        int columns = 4 + random.nextInt(3);
        XWPFTable table = document.createTable(rows, columns);
        boolean[] goesDown = new boolean[columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                XWPFTableCell cell = table.getRow(row).getCell(column);
                boolean covered = row > 0 && goesDown[column] && random.nextBoolean();
                if (covered) {
                    cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
                } else {
                    goesDown[column] = random.nextInt(4) == 0;
                    if (goesDown[column]) {
                        cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
                    }
                    paragraph(cell.getParagraphs().get(0), paper);
                }
            }
            if (random.nextInt(3) == 0) {
                XWPFTableCell last = table.getRow(row).addNewTableCell();
                last.getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(2));
                paragraph(last.getParagraphs().get(0), paper);
            }
        }
    }
}
