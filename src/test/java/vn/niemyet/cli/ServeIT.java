package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a press officer has it: a program in a terminal, a browser beside it, files that are saved in between. */
class ServeIT {
    private static final String FIFTEEN = "van-ban/lai-chau/2021/15-tb-ubnd.html";
    private static final String SIXTEEN = "van-ban/lai-chau/2021/16-tb-ubnd.html";

    @TempDir
    private Path home;

    private PressOffice office;
    private PreviewProgram program;

    @BeforeEach
    void start() throws Exception {
        office = new PressOffice(home).put("directives/good.md", PressOffice.GOOD);
        assertThat(office.build().exitCode()).isZero();
        program = new PreviewProgram(home, PressOffice.TEMPLATES);
    }

    @AfterEach
    void stop() throws Exception {
        program.close();
    }

    @Test
    void aSavedTextIsSeenAndNothingIsWritten() throws Exception {
        SortedMap<String, String> before = PressOffice.snapshot(home.resolve("portal"));
        String ledger = Files.readString(office.content().resolve("addresses.csv"));

        office.put("directives/good.md", PressOffice.GOOD.replace("người trực", "người gác đêm"));
        program.until(FIFTEEN, page -> page.contains("người gác đêm"));
        office.put("directives/thêm/mới.md", PressOffice.GOOD.replace("15/TB", "16/TB"));
        program.until(SIXTEEN, page -> page.contains("directive-text"));
        office.put(
                "directives/thêm/mới.md",
                PressOffice.GOOD.replace("15/TB", "16/TB").replace("Các huyện", "Các xã"));
        program.until(SIXTEEN, page -> page.contains("Các xã"));
        Files.delete(office.content().resolve("directives/thêm/mới.md"));
        program.until(SIXTEEN, page -> !page.contains("directive-text"));

        assertThat(PressOffice.snapshot(home.resolve("portal"))).isEqualTo(before);
        assertThat(office.content().resolve("addresses.csv")).hasContent(ledger);
        assertThat(home.resolve("target")).doesNotExist();
    }

    @Test
    void aBrokenFileIsToldInThePageWithItsLineAndACaret() throws Exception {
        assertThat(program.get(FIFTEEN).body()).doesNotContain("<li class=\"error\"");

        office.put("directives/bad.md", "---\ntỉnh: Nơi Nào\n---\n" + PressOffice.GOOD.replace("15/TB", "16/TB"));

        String page = program.until(FIFTEEN, html -> html.contains("<li class=\"error\""));
        assertThat(page)
                .contains("<aside id=\"niemyet-preview\"", "content/directives/bad.md:2:7 [unknown-province]")
                .contains("<pre>tỉnh: Nơi Nào\n      ^</pre>", "role=\"status\"", "<details open>");
        assertThat(program.get("__niemyet/problems").body()).contains("Nơi Nào");

        Files.delete(office.content().resolve("directives/bad.md"));
        program.until(FIFTEEN, html -> !html.contains("<li class=\"error\""));
    }

    @Test
    void draftsAndPapersThatWaitAreThereAndMarked() throws Exception {
        office.put("directives/draft.md", "---\nnháp: có\n---\n" + PressOffice.GOOD.replace("15/TB", "16/TB"));
        office.put(
                "directives/later.md",
                "---\ncông bố: 2026-05-06 00:30\n---\n" + PressOffice.GOOD.replace("15/TB", "17/TB"));

        String list = program.until("van-ban.html", html -> html.contains("16-tb-ubnd") && html.contains("17-tb-ubnd"));
        assertThat(list).contains("<span class=\"tag\">bản nháp</span>", "<span class=\"tag\">hẹn giờ</span>");
        assertThat(program.get(SIXTEEN).body()).contains("banner future", "Bản nháp");
        assertThat(program.get(SIXTEEN.replace("16", "17")).body()).contains("00:30, 06/05/2026");
        assertThat(program.get("nhat-ky.html").body())
                .contains("15-tb-ubnd")
                .doesNotContain("16-tb-ubnd", "17-tb-ubnd");
    }

    @Test
    void aTemplateThatBreaksIsToldAndOneThatIsMendedIsShown() throws Exception {
        program.close();
        Path templates = home.resolve("templates");
        copy(PressOffice.TEMPLATES, templates);
        program = new PreviewProgram(home, templates);
        String good = Files.readString(templates.resolve("directive.ftlh"));

        Files.writeString(templates.resolve("directive.ftlh"), good + "${no.such}");
        assertThat(program.until(FIFTEEN, html -> html.contains("[template-broken]")))
                .contains("templates/directive.ftlh:");
        Files.writeString(templates.resolve("directive.ftlh"), good.replace("<article", "<article title=\"mới\""));
        program.until(FIFTEEN, html -> html.contains("<article title=\"mới\"") && !html.contains("[template-broken]"));
    }

    @Test
    void anOpenPageIsToldOfEachChange() throws Exception {
        String shown = program.get("index.html").body().replaceFirst("(?s).*data-showing=\"([^\"]+)\".*", "$1");
        HttpResponse<InputStream> events = program.open("__niemyet/events?showing=" + shown);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).startsWith("retry:");
            office.put("directives/good.md", PressOffice.GOOD + "\n3. Thêm.\n");
            String line = lines.readLine();
            while (line != null && !line.startsWith("data: ")) {
                line = lines.readLine();
            }
            assertThat(line).startsWith("data: ").isNotEqualTo("data: " + shown);
        }
        assertThat(events.headers().firstValue("Content-Type")).contains("text/event-stream; charset=utf-8");
        assertThat(program.get("__niemyet/preview.js").body()).contains("EventSource");
    }

    @Test
    void aPageWhoseNumberChangesIsFoundAgain() throws Exception {
        program.get(FIFTEEN);
        Files.delete(office.content().resolve("addresses.csv"));
        office.put("directives/good.md", PressOffice.GOOD.replace("15/TB", "16/TB"));
        program.until(SIXTEEN, html -> html.contains("directive-text"));

        HttpResponse<String> old = program.get(FIFTEEN);

        assertThat(old.statusCode()).isEqualTo(302);
        assertThat(old.headers().firstValue("Location")).contains("/" + SIXTEEN);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
