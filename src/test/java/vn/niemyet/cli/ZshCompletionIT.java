package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.niemyet.support.Command;
import vn.niemyet.support.Machine;
import vn.niemyet.support.Program;

/** A real zsh at a terminal of its own, without anybody's settings: somebody types half a word and the tabulator. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "completion is for bash and zsh")
class ZshCompletionIT {
    /** The inner shell has the script; what it runs in the end is written to a file. */
    private static final String TYPIST = """
            zmodload zsh/zpty
            home=$1
            await() {
              repeat 400; do [[ -e $1 ]] && return; sleep 0.05; done
              zpty -rt shell said; print -u2 -r -- "no $1: $said"; exit 1
            }
            zpty shell zsh -f -i
            zpty -w shell "niemyet() { print -r -- \\"\\$*\\" > $home/new; mv $home/new $home/ran }; $3; : > $home/ready"
            await $home/ready
            sleep 0.3
            zpty -w -n shell $2$'\\t\\n'
            await $home/ran
            cat $home/ran
            """;

    @TempDir
    private Path home;

    @BeforeEach
    void layOut() throws IOException {
        PressOffice.Answer answer = new PressOffice(home).line("completion");
        assertThat(answer.exitCode()).isZero();
        Files.writeString(home.resolve("niemyet.sh"), answer.out());
        Files.writeString(home.resolve("typist.zsh"), TYPIST);
    }

    private String run(String typed, String before) {
        String zsh = Machine.require(Program.ZSH).toString();
        Map<String, String> own = Map.of("HOME", home.toString(), "ZDOTDIR", home.toString(), "TERM", "dumb");
        Command done = Command.run(home, own, List.of(zsh, "-f", "typist.zsh", home.toString(), typed, before));
        assertThat(done.exitCode()).as(done.said()).isZero();
        return done.said().strip();
    }

    @ParameterizedTest
    @CsvSource({
        "niemyet se, serve",
        "niemyet serve --por, serve --port",
        "niemyet check --show, check --show-settings",
        "niemyet rollb, rollback",
    })
    void zshCompletesCommandsAndOptions(String typed, String ran) {
        assertThat(run(typed, "source " + home.resolve("niemyet.sh"))).isEqualTo(ran);
    }

    /** As in most people's {@code .zshrc}: zsh's own completion is there already. */
    @Test
    void zshThatCompletesAlreadyDoesSoToo() {
        String before = "autoload -U compinit; compinit -u; source " + home.resolve("niemyet.sh");

        assertThat(run("niemyet expl", before)).isEqualTo("explain");
    }

    @Test
    void withoutTheScriptNothingIsCompleted() {
        assertThat(run("niemyet se", "true")).isEqualTo("se");
    }
}
