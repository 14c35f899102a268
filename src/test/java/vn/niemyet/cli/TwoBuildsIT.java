package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Builds as processes of their own: two at once, and one that is killed at any moment. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no signal that stops a process for a while")
class TwoBuildsIT {
    private static final Path JAR = Path.of("target", "niemyet.jar").toAbsolutePath();
    private static final int TEXTS = 25;

    @TempDir
    private Path home;

    private PressOffice office;

    @BeforeEach
    void desk() {
        office = new PressOffice(home);
        for (int i = 1; i <= TEXTS; i++) {
            office.put("directives/" + i + ".md", PressOffice.GOOD.replace("15/TB", i + "/TB"));
        }
        assertThat(office.build().exitCode()).isZero();
    }

    @Test
    void theSecondIsToldWhoBuildsAndTheOneAfterADeadOneGoesOn() throws Exception {
        Process first = start();
        waitFor(home.resolve("portal.moi"), first);
        signal("-STOP", first);

        PressOffice.Answer second = end(start());
        assertThat(second.exitCode()).as(second.out()).isEqualTo(3);
        assertThat(second.out())
                .contains("[build-running]", "tiến trình " + first.pid() + ", từ ")
                .doesNotContain("Exception");

        first.destroyForcibly().waitFor();
        assertThat(home.resolve("portal.khoa")).exists();
        PressOffice.Answer third = end(start());
        assertThat(third.exitCode()).as(third.out()).isZero();
        assertNothingIsLeft();
    }

    /**
     * @param seen what lies on the disk when the build is killed: the new tree begun, half of it, its sums, the old tree aside
     * @param after milliseconds from then on
     */
    @ParameterizedTest
    @CsvSource({
        "portal.moi, 0",
        "portal.moi/van-ban, 150",
        "portal.moi/du-lieu/sha256sums.txt, 0",
        "portal.cu, 0",
    })
    void aKilledBuildLeavesTheOldPortalOrTheNewOneAndTheNextClearsUp(String seen, int after) throws Exception {
        SortedMap<String, String> old = PressOffice.snapshot(home.resolve("portal"));
        office.put("directives/1.md", PressOffice.GOOD.replace("15/TB", "1/TB").replace("người trực", "người gác"));
        Process build = start();
        waitFor(home.resolve(seen), build);
        TimeUnit.MILLISECONDS.sleep(after);
        build.destroyForcibly().waitFor();

        boolean between = !Files.exists(home.resolve("portal"));
        SortedMap<String, String> left = PressOffice.snapshot(home.resolve(between ? "portal.cu" : "portal"));
        PressOffice.Answer next = end(start());
        SortedMap<String, String> now = PressOffice.snapshot(home.resolve("portal"));

        assertThat(next.exitCode()).as(next.out()).isZero();
        assertThat(left).isIn(between ? List.of(old) : List.of(old, now));
        assertThat(now).isNotEqualTo(old).containsKey("du-lieu/sha256sums.txt");
        assertNothingIsLeft();
        List<String> ledger = Files.readAllLines(office.content().resolve("addresses.csv"));
        assertThat(ledger).doesNotHaveDuplicates();
    }

    private void assertNothingIsLeft() throws IOException {
        for (String trace : List.of("portal.moi", "portal.cu", "portal.khoa")) {
            assertThat(home.resolve(trace)).doesNotExist();
        }
    }

    private static void waitFor(Path file, Process writer) throws InterruptedException {
        while (!Files.exists(file) && writer.isAlive()) {
            TimeUnit.MICROSECONDS.sleep(200);
        }
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of("build", "--now", "2026-05-05", "--jobs", "2"));
        command.addAll(List.of("--templates", PressOffice.TEMPLATES.toString(), "--output", "portal"));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile(home, "said", ".txt").toFile())
                .start();
    }

    private PressOffice.Answer end(Process process) throws Exception {
        Instant started = process.info().startInstant().orElse(Instant.EPOCH);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("since " + started).isTrue();
        StringBuilder said = new StringBuilder();
        try (var files = Files.newDirectoryStream(home, "said*.txt")) {
            for (Path file : files) {
                said.append(Files.readString(file, StandardCharsets.UTF_8));
                Files.delete(file);
            }
        }
        return new PressOffice.Answer(process.exitValue(), said.toString(), "");
    }

    private static void signal(String name, Process process) throws Exception {
        Process kill = new ProcessBuilder("kill", name, String.valueOf(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }
}
