package vn.niemyet.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProblemReportTest {
    private static final ProblemReport REPORT = new ProblemReport(Messages.in("vi"));

    @Test
    void aProblemIsALineWithPlaceWeightCodeAndMessageAndALineWithTheHint() {
        Problem problem = Problem.of(
                Code.UNKNOWN_PROVINCE, new Place("content/a.md", 3, 7), "lai-chao", Term.DID_YOU_MEAN.word("lai-chau"));

        assertThat(REPORT.lines(List.of(problem)))
                .containsExactly(
                        "content/a.md:3:7: error [unknown-province] Không có tỉnh, thành phố nào tên là “lai-chao”.",
                        "    Có phải ý bạn là “lai-chau”?");
    }

    @Test
    void problemsAreSortedByPathAndPlaceWhateverOrderTheyCameIn() {
        List<Problem> problems = new ArrayList<>(List.of(
                at("content/a.md", 2, 1),
                at("content/a.md", 2, 10),
                at("content/a.md", 10, 1),
                at("content/b.md", 1, 1)));
        List<String> sorted = REPORT.lines(problems);

        Collections.shuffle(problems, new Random(7));

        assertThat(REPORT.lines(problems)).isEqualTo(sorted);
        assertThat(sorted.get(0)).startsWith("content/a.md:2:1: warning [blank-number]");
        assertThat(sorted.get(4)).startsWith("content/a.md:10:1:");
    }

    @Test
    void tenProblemsOfAFileAreShownAndMoreAreCut() {
        assertThat(REPORT.lines(warnings(10))).hasSize(20);
        assertThat(REPORT.lines(warnings(11))).hasSize(19).last().isEqualTo("content/a.md: … còn 2 vấn đề nữa");
        assertThat(REPORT.lines(warnings(5000))).hasSize(19);
    }

    @Test
    void aQuotedLineStandsBetweenTheMessageAndTheHintWithACaretBelow() {
        ProblemReport report = new ProblemReport(
                Messages.in("vi"), place -> java.util.Optional.of(Quote.of("tỉnh: lai-chao", place.column())));
        Problem problem = Problem.of(
                Code.UNKNOWN_PROVINCE, new Place("content/a.md", 3, 7), "lai-chao", Term.DID_YOU_MEAN.word("lai-chau"));

        assertThat(report.lines(problem).subList(1, 4))
                .containsExactly("    | tỉnh: lai-chao", "    |       ^", "    Có phải ý bạn là “lai-chau”?");
        assertThat(report.lines(warnings(5))).hasSize(20);
        assertThat(report.lines(warnings(6))).hasSize(17).last().isEqualTo("content/a.md: … còn 2 vấn đề nữa");
    }

    @Test
    void anErrorIsNeverHiddenBehindWarnings() {
        List<Problem> problems = warnings(100);
        problems.add(Problem.of(Code.BAD_DATE, new Place("content/a.md", 900, 1), "ngày", "x"));

        assertThat(REPORT.lines(problems)).hasSize(19).anyMatch(line -> line.startsWith("content/a.md:900:1: error"));
    }

    @Test
    void theCutCountsFileByFile() {
        List<Problem> problems = warnings(10);
        problems.add(at("content/b.md", 1, 1));

        assertThat(REPORT.lines(problems)).hasSize(22).noneMatch(line -> line.contains("…"));
    }

    @Test
    void theSummaryCountsByWeight() {
        List<Problem> problems = warnings(3);
        problems.add(Problem.of(Code.EMPTY_FILE, Place.startOf("content/b.md")));

        assertThat(REPORT.summary(problems)).isEqualTo("1 lỗi, 3 cảnh báo, 0 ghi chú.");
    }

    @Test
    void theHtmlReportHoldsEveryProblemEscapedAndLoadsNothing() throws IOException {
        List<Problem> problems = warnings(50);
        problems.add(Problem.of(
                Code.UNKNOWN_KEY, new Place("content/<i>&.md", 1, 1), "<script>alert(\"1\")</script>", "a & b"));

        StringBuilder html = new StringBuilder();
        new HtmlReport(Messages.in("vi")).write(problems, html);

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"vi\">")
                .contains("<meta charset=\"utf-8\">")
                .contains("1 lỗi, 50 cảnh báo, 0 ghi chú.")
                .contains("<h2>content/&lt;i&gt;&amp;.md</h2>")
                .contains("Khóa lạ: “&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;”.")
                .contains("<p class=\"hint\">a &amp; b</p>")
                .doesNotContain("<script", "http:", "https:", "src=", "url(");
        assertThat(html.toString().split("<li ", -1)).hasSize(52);
        assertThat(html.toString().split("<ol>", -1)).hasSize(3);
        assertThat(html.toString().split("</ol>", -1)).hasSize(3);
    }

    @Test
    void aReportWithoutProblemsIsAPageToo() throws IOException {
        StringBuilder html = new StringBuilder();
        new HtmlReport(Messages.in("en")).write(List.of(), html);

        assertThat(html).contains("Errors: 0, warnings: 0, notes: 0.").doesNotContain("<ol>", "</ol>");
    }

    private static List<Problem> warnings(int count) {
        List<Problem> problems = new ArrayList<>();
        for (int line = 1; line <= count; line++) {
            problems.add(at("content/a.md", line, 1));
        }
        return problems;
    }

    private static Problem at(String path, int line, int column) {
        return Problem.of(Code.BLANK_NUMBER, new Place(path, line, column));
    }
}
