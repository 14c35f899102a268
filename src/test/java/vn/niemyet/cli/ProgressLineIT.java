package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressLineIT {
    @TempDir
    private Path home;

    /** The tests' own streams are files or pipes: nobody looks on, so nothing but lines may be written. */
    @Test
    void withoutATerminalThereIsNoBar() throws Exception {
        PressOffice office = new PressOffice(home);
        for (int i = 1; i <= 201; i++) {
            office.put("directives/" + i + ".txt", "Số: " + i + "/TB-UBND\nLai Châu, ngày 11 tháng 5 năm 2021\n");
        }
        PrintStream before = System.err;
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        System.setErr(new PrintStream(seen, true, StandardCharsets.UTF_8));
        try {
            assertThat(office.build().exitCode()).isZero();
        } finally {
            System.setErr(before);
        }

        assertThat(seen.toString(StandardCharsets.UTF_8)).doesNotContain("%");
        assertThat(Files.exists(office.portal())).isTrue();
    }

    @Test
    void shortWorkGetsNoBar() {
        try (ProgressLine line = new ProgressLine("Dựng cổng")) {
            line.at(1, 10, 199);
            assertThat(line.isShown()).isFalse();
            line.at(2, 10, 200);
            assertThat(line.isShown()).isTrue();
        }
    }
}
