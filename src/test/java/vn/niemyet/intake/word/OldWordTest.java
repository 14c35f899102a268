package vn.niemyet.intake.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.niemyet.intake.paper.Grid;
import vn.niemyet.intake.paper.Markdown;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.Paper;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;

/** A {@code .doc} that LibreOffice wrote, since no library writes one: a paper with lists, a table, changes and a comment. */
class OldWordTest {
    private static byte[] bytes;
    private static Paper paper;
    private static String text;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = Objects.requireNonNull(OldWordTest.class.getResourceAsStream("van-ban-cu.doc"))) {
            bytes = in.readAllBytes();
        }
        paper = OldWord.read(new Original("a.doc", bytes));
        text = Markdown.of(paper.blocks());
    }

    @Test
    void numbersOfListsAreThoseThatWordPrints() {
        assertThat(text)
                .contains("3. Sở Y tế lập danh sách trước ngày 30/6/2021.")
                .contains("a) Danh sách của các xã biên giới.")
                .contains("b) Danh sách của các xã còn lại.")
                .contains("4. Sở Tài chính bố trí kinh phí.");
    }

    @Test
    void theTwoColumnsOfTheHeadAreReadOneAfterTheOther() {
        assertThat(text.indexOf("Số: 23/TB-UBND")).isPositive().isLessThan(text.indexOf("CỘNG HÒA XÃ HỘI"));
        assertThat(text).contains("**THÔNG BÁO**");
    }

    @Test
    void aTableKeepsItsMergedCells() {
        Grid grid = paper.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(grid.columns()).isEqualTo(3);
        assertThat(grid.rows().get(0).cells().get(0).rows()).isEqualTo(2);
        assertThat(grid.rows().get(0).cells().get(1).columns()).isEqualTo(2);
        assertThat(grid.rows().get(2).cells())
                .extracting(Grid.Cell::words)
                .containsExactly("Mường So", "12 tạ", "9 tạ");
    }

    @Test
    void whatIsNotPrintedIsLeftOutAndTold() {
        assertThat(text)
                .contains("Các đơn vị thực hiện nghiêm túc./.", "Xem trang của tỉnh.")
                .doesNotContain("ngay lập tức", "HYPERLINK", "lời giấu đi", "hỏi lại", "Công báo tỉnh");
        List<String> told = paper.problems().stream()
                .filter(problem -> problem.code() == Code.TAKEN_OUT)
                .map(problem -> problem.words().get(0))
                .toList();
        assertThat(told).contains(Term.COMMENTS.word(), Term.HIDDEN_WORDS.word(), Term.PAGE_HEADER.word());
        assertThat(paper.problems()).extracting(Problem::code).contains(Code.PAPER_CHANGES);
    }

    @Test
    void aFileThatEndsAnywhereEndsInAnExceptionThatIntakeExpects() {
        for (int length = 512; length < bytes.length; length += 512) {
            byte[] half = Arrays.copyOf(bytes, length);
            assertThatCode(() -> {
                        try {
                            OldWord.read(new Original("a.doc", half));
                        } catch (IOException | RuntimeException expected) {
                            // PaperReader makes a problem of either.
                        }
                    })
                    .doesNotThrowAnyException();
        }
    }
}
