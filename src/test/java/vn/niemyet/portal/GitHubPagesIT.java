package vn.niemyet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.niemyet.support.Command;
import vn.niemyet.support.Machine;
import vn.niemyet.support.Program;

/** The last step of the workflow for GitHub Pages, run against a repository on this machine: it keeps the ledger. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the step runs on a Linux of GitHub's")
class GitHubPagesIT {
    @TempDir
    Path home;

    @Test
    void theLastStepBringsTheLedgerBackAndIsQuietWhereNothingIsNew() throws Exception {
        git(home, "init", "--quiet", "--bare", "--initial-branch=main", "origin");
        git(home, "clone", "--quiet", "origin", "desk");
        Path desk = home.resolve("desk");
        Path ledger = desk.resolve("content/addresses.csv");
        Files.createDirectories(ledger.getParent());
        Files.writeString(ledger, "address,source\n");
        Files.writeString(desk.resolve("portal.yaml"), "x");
        git(desk, "add", "portal.yaml");
        git(desk, "-c", "user.name=a", "-c", "user.email=a@example.vn", "commit", "--quiet", "-m", "start");
        git(desk, "push", "--quiet", "-u", "origin", "HEAD:main");

        lastStep(desk);
        lastStep(desk);

        assertThat(git(home.resolve("origin"), "show", "main:content/addresses.csv"))
                .isEqualTo("address,source\n");
        assertThat(git(home.resolve("origin"), "log", "--format=%s", "main").lines())
                .containsExactly("Addresses published", "start");
    }

    private static void lastStep(Path desk) {
        List<String> commands = GitHubPagesTest.commands();
        String script = commands.get(commands.size() - 1);
        Command done = Command.run(desk, Map.of(), List.of("bash", "-e", "-o", "pipefail", "-c", script));
        assertThat(done.exitCode()).as(done.said()).isZero();
    }

    private static String git(Path folder, String... words) {
        List<String> command =
                new ArrayList<>(List.of(Machine.require(Program.GIT).toString()));
        command.addAll(List.of(words));
        Command done = Command.run(folder, Map.of(), command);
        assertThat(done.exitCode()).as(done.said()).isZero();
        return done.said();
    }
}
