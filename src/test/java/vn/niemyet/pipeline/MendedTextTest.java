package vn.niemyet.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Problem;
import vn.niemyet.settings.Folders;
import vn.niemyet.settings.Moment;
import vn.niemyet.settings.Options;

/** What an officer writes under {@code dẫn chiếu} and {@code nhiệm vụ} reaches the pages and the data, and wins. */
class MendedTextTest {
    private static final String TEXT = """
            ỦY BAN NHÂN DÂN
            TỈNH SƠN LA

            Số: 61/KH-UBND

            Sơn La, ngày 7 tháng 7 năm 2023

            KẾ HOẠCH
            Diệt bọ gậy trước mùa mưa

            Thực hiện Công điện số 12/CĐ-TTg và Đề án 06, Ủy ban nhân dân tỉnh giao:

            1. Sở Y tế phun thuốc ở các xã vùng thấp trước ngày 30/7/2023.

            2. Sở Tài chính bố trí kinh phí.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Lò Văn Sáng
            """;

    @TempDir
    private Path home;

    @Test
    void aMendedCitationIsALinkToTheDocumentTheOfficerNamed() throws Exception {
        build("citations:\n  Công điện số 12/CĐ-TTg: 12-cd-ttg-2023\n  Đề án 06: 6-qd-ttg-2022\n");

        assertThat(page())
                .contains("data-cite=\"12-cd-ttg-2023\" data-basis=\"inferred\"")
                .contains("data-cite=\"6-qd-ttg-2022\" data-basis=\"inferred\"");
        assertThat(output("trung-uong/6-qd-ttg-2022.html")).contains("61-kh-ubnd.html");
        assertThat(output("du-lieu/citations.csv")).contains("12-cd-ttg-2023", "6-qd-ttg-2022");
    }

    @Test
    void noTakesACitationAway() throws Exception {
        build("dẫn chiếu:\n  Công điện số 12/CĐ-TTg: không\n");

        assertThat(page()).contains("12/CĐ-TTg").doesNotContain("data-cite");
        assertThat(output("du-lieu/citations.csv")).doesNotContain("CĐ-TTg");
    }

    @Test
    void aMendedTaskStandsInTheTableAndInTheData() throws Exception {
        build("nhiệm vụ:\n  \"2\": {chủ trì: Sở Nội vụ, phối hợp: [Sở Y tế], thời hạn: 2023-Q4}\n");

        assertThat(output("du-lieu/tasks.csv").lines())
                .anySatisfy(line -> assertThat(line).contains("so-noi-vu", "so-y-te", "2023-Q4"))
                .anySatisfy(line -> assertThat(line).contains("so-y-te", "2023-07-30"))
                .noneSatisfy(line -> assertThat(line).contains("so-tai-chinh"));
        assertThat(output("co-quan/so-noi-vu/son-la.html")).contains("61-kh-ubnd.html");
    }

    @Test
    void wordsThatTheTextDoesNotHaveAreReportedAtTheirPlace() throws Exception {
        Report report = build("citations:\n  Nghị định 999: 999-2023-nd-cp\n");

        assertThat(report.problems())
                .filteredOn(problem -> problem.code() == Code.NOTHING_TO_MEND)
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().line()).isEqualTo(3));
    }

    private Report build(String frontMatter) throws Exception {
        Path folder = Files.createDirectories(home.resolve("content/directives/son-la/2023"));
        Files.writeString(
                folder.resolve("61-kh-ubnd.md"), "---\n" + frontMatter + "---\n" + TEXT, StandardCharsets.UTF_8);
        Folders folders = new Folders(home.resolve("content"), Path.of("templates"), home.resolve("portal"));
        Report report = Pipeline.build(new Options(
                folders, Optional.empty(), Moment.parse("2026-01-15").orElseThrow(), 1, false));
        assertThat(report.problems()).noneMatch(Problem::isError);
        return report;
    }

    private String page() throws IOException {
        return output("van-ban/son-la/2023/61-kh-ubnd.html");
    }

    private String output(String address) throws IOException {
        return Files.readString(home.resolve("portal").resolve(address), StandardCharsets.UTF_8);
    }
}
