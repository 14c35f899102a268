package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says of itself: settings and where they come from, completion, the line that is wrong. */
class HelpfulCommandsTest {
    @TempDir
    private Path home;

    @Test
    void everySettingIsShownWithThePlaceItComesFrom() {
        PressOffice office = new PressOffice(home).put("portal.yaml", """
                # lời giải thích
                tên cổng: Thông báo của tỉnh
                owner:
                  name: Văn phòng
                language: fr
                features:
                  tìm kiếm: không
                problems:
                  blank-day: error
                """);

        PressOffice.Answer answer = office.check("--show-settings", "--now", "2026-05-05");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out().lines())
                .contains(
                        "title = Thông báo của tỉnh  (content/portal.yaml:2:1)",
                        "owner.name = Văn phòng  (content/portal.yaml:4:3)",
                        "owner.email =   (mặc định)",
                        "language = vi  (mặc định)",
                        "features.search = false  (content/portal.yaml:7:3)",
                        "features.feeds = true  (mặc định)",
                        "problems.blank-day = error  (content/portal.yaml:9:3)",
                        "now = 2026-05-05T00:00+07:00  (dòng lệnh, --now)",
                        "strict = false  (mặc định)");
        assertThat(answer.err()).contains("content/portal.yaml:5:11: error [bad-value]", "    | language: fr");
        assertThat(home.resolve("portal")).doesNotExist();
    }

    @Test
    void theCommandLineWinsAndSaysSo() {
        PressOffice office = new PressOffice(home).put("portal.yaml", "base_url: https://a.vn/\n");

        assertThat(office.build("--show-settings", "--base-url", "https://b.vn/", "--lang", "en")
                        .out())
                .contains("base_url = https://b.vn/  (command line, --base-url)");
        assertThat(office.build("--show-settings").out())
                .contains("base_url = https://a.vn/  (content/portal.yaml:1:1)");
        assertThat(home.resolve("portal")).doesNotExist();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "completion is for bash and zsh")
    void bashCompletesCommandsAndOptions() throws Exception {
        PressOffice.Answer answer = new PressOffice(home).line("completion");
        Path script = Files.writeString(home.resolve("niemyet.bash"), answer.out());

        assertThat(answer.exitCode()).isZero();
        assertThat(completed(script, "niemyet", "se")).containsExactly("serve");
        assertThat(completed(script, "niemyet", "serve", "--por")).containsExactly("--port");
        assertThat(completed(script, "niemyet", "check", "--show")).containsExactly("--show-settings");
    }

    /** What bash offers for the last of these words. */
    private List<String> completed(Path script, String... words) throws IOException, InterruptedException {
        String ask = "source " + script + "; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                + (words.length - 1) + "; _complete_niemyet; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("bash", "--norc", "-c", ask).start();
        List<String> offered = new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(bash.waitFor()).isZero();
        return offered;
    }

    @Test
    void theOffendingLineIsShownInCheckAndNotInJson() {
        PressOffice office = new PressOffice(home)
                .put("directives/a.md", "---\n\ttỉnh: x\n---\n" + PressOffice.GOOD)
                .put("directives/b.md", "---\ntỉnh: Nơi Nào\n---\n" + PressOffice.GOOD.replace("15/TB", "16/TB"));

        assertThat(office.check().errors())
                .containsSequence("    | tỉnh: Nơi Nào", "    |       ^")
                .contains("    |     tỉnh: x");
        assertThat(office.check("--format", "json").err()).doesNotContain("| tỉnh", "^");
    }

    @Test
    void theFirstErrorIsRepeatedWhereItLeftTheScreen() {
        PressOffice office = new PressOffice(home);
        for (int i = 1; i < 9; i++) {
            office.put(
                    "directives/" + i + ".md",
                    "---\ntỉnh: Nơi Nào\n---\n" + PressOffice.GOOD.replace("15/TB", i + "/TB"));
        }

        List<String> errors = office.build().errors();

        assertThat(errors.subList(errors.size() - 6, errors.size()))
                .anyMatch(line -> line.startsWith("content/directives/1.md:2:7: error [unknown-province]"));
    }
}
