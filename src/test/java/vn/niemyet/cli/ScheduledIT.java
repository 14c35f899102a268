package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paper that is to appear half an hour after midnight in Viet Nam, built by machines whose clocks stand elsewhere. */
class ScheduledIT {
    private static final Path JAR = Path.of("target", "niemyet.jar").toAbsolutePath();
    private static final String PAGE = "portal/van-ban/lai-chau/2021/16-tb-ubnd.html";

    @TempDir
    private Path home;

    @BeforeEach
    void desk() {
        new PressOffice(home)
                .put("directives/now.md", PressOffice.GOOD)
                .put(
                        "directives/later.md",
                        "---\ncông bố: 2026-05-06 00:30\n---\n" + PressOffice.GOOD.replace("15/TB", "16/TB"));
    }

    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2026-05-06T00:29:59+07:00, 2026-05-06T00:30:00+07:00",
        "America/Los_Angeles, 2026-05-05T10:29:59-07:00, 2026-05-05T10:30:00-07:00",
        "America/Los_Angeles, 2026-05-05T17:29:59Z, 2026-05-05T17:30:00Z",
        "Pacific/Kiritimati, 2026-05-06 00:29, 2026-05-06 00:30",
        "UTC, 2026-05-06, 2026-05-07",
    })
    void itAppearsAtItsMinute(String zone, String before, String after) throws Exception {
        PressOffice.Answer early = build(Map.of("TZ", zone), "--now", before);
        assertThat(early.exitCode()).as(early.out()).isZero();
        assertThat(home.resolve(PAGE)).doesNotExist();
        assertThat(early.out()).contains("content/directives/later.md, lúc 00:30, 06/05/2026");

        PressOffice.Answer late = build(Map.of("TZ", zone), "--now", after);
        assertThat(late.exitCode()).as(late.out()).isZero();
        assertThat(home.resolve(PAGE)).exists();
        assertThat(late.out()).doesNotContain("later.md");
    }

    @Test
    void theClockThatIsSetFromOutsideCountsToo() throws Exception {
        // 2026-05-06T00:29:59+07:00 and one second later.
        assertThat(build(Map.of("TZ", "America/Los_Angeles", "SOURCE_DATE_EPOCH", "1778002199"))
                        .exitCode())
                .isZero();
        assertThat(home.resolve(PAGE)).doesNotExist();
        assertThat(build(Map.of("TZ", "America/Los_Angeles", "SOURCE_DATE_EPOCH", "1778002200"))
                        .exitCode())
                .isZero();
        assertThat(home.resolve(PAGE)).exists();
    }

    private PressOffice.Answer build(Map<String, String> environment, String... more) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "build",
                "--templates",
                PressOffice.TEMPLATES.toString(),
                "--output",
                "portal"));
        command.addAll(List.of(more));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.environment().remove("SOURCE_DATE_EPOCH");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new PressOffice.Answer(process.exitValue(), said, "");
    }
}
