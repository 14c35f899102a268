package vn.niemyet.intake.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.Markdown;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.Paper;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Messages;

/** Web pages that were saved from a portal or written by a word processor. */
class HtmlReaderTest {

    private static Paper read(byte[] page) throws IOException {
        return HtmlReader.read(new Original("a.html", page), Bounds.USUAL);
    }

    private static String markdown(String body) throws IOException {
        return Markdown.of(read(body.getBytes(UTF_8)).blocks());
    }

    @Test
    void aTableKeepsTheCellsThatReachAcrossAndDown() throws IOException {
        String table = "<table><tr><th rowspan=2>Xã<th colspan=2>Số cây<tr><th>2020<th>2021"
                + "<tr><td>Bản Bo<td>120<td>150</table>";

        String markdown = markdown(table);

        assertThat(markdown.lines())
                .anySatisfy(line -> assertThat(line).contains("Số cây").endsWith("||"))
                .anySatisfy(line -> assertThat(line).contains("^^", "2020", "2021"))
                .anySatisfy(line -> assertThat(line).contains("Bản Bo", "120", "150"));
    }

    @Test
    void aListKeepsTheNumbersThatABrowserShows() throws IOException {
        assertThat(markdown("<ol start=7><li>Sở Y tế<li value=9>Sở Tài chính</ol>"))
                .contains("7. Sở Y tế", "9. Sở Tài chính");
    }

    @Test
    void whatABrowserHidesIsTakenOutAndTold() throws IOException {
        Paper paper =
                read("<p>Thấy được</p><p style='display: none'>Giấu đi</p><script>alert(1)</script>".getBytes(UTF_8));

        assertThat(Markdown.of(paper.blocks())).isEqualTo("Thấy được\n");
        assertThat(paper.problems())
                .filteredOn(problem -> problem.code() == Code.TAKEN_OUT)
                .extracting(problem -> Messages.in("vi").message(problem))
                .containsExactly("Đã bỏ ra chữ ẩn: Giấu đi");
    }

    @Test
    void thePageSaysInWhichEncodingItIs() throws IOException {
        byte[] page = "<meta charset=windows-1258><p>Đoàn</p>".getBytes(Charset.forName("windows-1258"));

        assertThat(Markdown.of(read(page).blocks())).isEqualTo("Đoàn\n");
    }
}
