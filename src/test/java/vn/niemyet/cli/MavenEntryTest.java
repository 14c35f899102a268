package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MavenEntryTest {
    @Test
    void aCommandLineThatIsWrongFailsTheBuildAndNotTheJvm() {
        assertThatThrownBy(() -> MavenEntry.main(new String[] {"no-such-command"}))
                .isInstanceOf(CommandFailedException.class)
                .hasMessageContaining("2");
    }

    @Test
    void aCommandThatEndsWellIsSilent() {
        assertThatCode(() -> MavenEntry.main(new String[] {"--version"})).doesNotThrowAnyException();
    }

    @Test
    void theVersionIsTheOneOfTheBuild() {
        StringWriter out = new StringWriter();
        PrintWriter nowhere = new PrintWriter(new StringWriter());

        Main.End end = Main.run(Machine.here(new PrintWriter(out, true), nowhere), "--version");

        assertThat(end.exitCode()).isZero();
        assertThat(out.toString().strip()).matches("Niêm Yết \\d+\\.\\d+\\.\\d+");
    }
}
