package vn.niemyet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.niemyet.support.Browser;

/** A directive on paper, read back from the PDF: form and margins of Nghị định 30/2020/NĐ-CP, phụ lục I. */
class PrintIT {
    private static final SampleSite SITE = SampleSite.get();
    private static final float MM = 72 / 25.4f;
    private static final float PAGE_WIDTH = 210 * MM;
    private static final float PAGE_HEIGHT = 297 * MM;

    private static List<Line> lines;
    private static String text;

    /** A piece of text with the place where it begins and ends on its page, in points from the upper left corner. */
    private record Line(String words, int page, float left, float right, float top) {}

    @BeforeAll
    static void print() throws IOException {
        try (Browser browser = Browser.start();
                BrowserContext visitor = browser.visitor()) {
            Page page = visitor.newPage();
            page.navigate(SITE.root()
                    .resolve("van-ban/can-tho/2026/203-kh-ubnd.html")
                    .toUri()
                    .toString());
            byte[] pdf =
                    page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                Lines reader = new Lines();
                reader.setSortByPosition(true);
                text = reader.getText(document);
                lines = reader.lines;
                assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(PAGE_WIDTH - 1, PAGE_WIDTH + 1);
                assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(PAGE_HEIGHT - 1, PAGE_HEIGHT + 1);
            }
        }
    }

    private static final class Lines extends PDFTextStripper {
        private final List<Line> lines = new ArrayList<>();

        @Override
        protected void writeString(String words, List<TextPosition> positions) throws IOException {
            TextPosition first = positions.get(0);
            TextPosition last = positions.get(positions.size() - 1);
            lines.add(new Line(
                    words, getCurrentPageNo(), first.getX(), last.getX() + last.getWidth(), first.getYDirAdj()));
            super.writeString(words, positions);
        }
    }

    private static Line line(String words) {
        return lines.stream()
                .filter(line -> line.words().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not in\n" + text));
    }

    @Test
    void nothingStandsInTheMargins() {
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.left()).as(line.words()).isGreaterThanOrEqualTo(30 * MM - 1);
            assertThat(line.right()).as(line.words()).isLessThanOrEqualTo(PAGE_WIDTH - 15 * MM + 1);
        });
        assertThat(lines.stream().filter(line -> line.page() == 1))
                .allSatisfy(line -> assertThat(line.top()).as(line.words()).isBetween(20 * MM, PAGE_HEIGHT - 20 * MM));
    }

    @Test
    void theHeadHasTwoColumns() {
        Line office = line("ỦY BAN NHÂN DÂN");
        Line state = line("CỘNG HÒA XÃ HỘI");
        assertThat(office.top()).isBetween(state.top() - 2, state.top() + 2);
        assertThat(office.right()).isLessThan(state.left());
        assertThat(line("Số: 203/KH-UBND").right())
                .isLessThan(line("Cần Thơ, ngày 05 tháng 10").left());
    }

    @Test
    void kindAndSubjectStandInTheMiddle() {
        Line kind = line("KẾ HOẠCH");
        float middle = (30 * MM + PAGE_WIDTH - 15 * MM) / 2;
        assertThat((kind.left() + kind.right()) / 2).isBetween(middle - 3, middle + 3);
    }

    @Test
    void theSignatureStandsBesideTheRecipients() {
        Line recipients = line("Nơi nhận");
        Line signature = line("TM. ỦY BAN NHÂN DÂN");
        assertThat(signature.page()).isEqualTo(recipients.page());
        assertThat(signature.left()).isGreaterThan(PAGE_WIDTH / 2);
        assertThat(recipients.right()).isLessThan(signature.left());
        assertThat(Math.abs(signature.top() - recipients.top())).isLessThan(20);
    }

    @Test
    void theTextIsWholeAndTheScreenIsNot() {
        assertThat(text)
                .contains("Văn bản mẫu: không có giá trị pháp lý.")
                .contains("Lắp 60 cảm biến mực nước trong quý I năm 2027")
                .contains("Thạch Kim Liên Hoa")
                .doesNotContain("Tìm kiếm")
                .doesNotContain("Thông tin văn bản")
                .doesNotContain("Việc được giao")
                .doesNotContain("Báo lỗi");
    }
}
