package vn.niemyet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the project keeps lies in its known folders: what somebody tried out beside them is not committed along. */
class TopLevelTest {
    private static final Set<String> FOLDERS = Set.of(".ci", ".mvn", "content", "docs", "site", "src", "templates");

    @Test
    void onlyKnownFoldersAreKept() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of(".git")), "no checkout of git");
        Process git = new ProcessBuilder("git", "ls-tree", "-d", "--name-only", "HEAD").start();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(git.waitFor() == 0, "git does not read this checkout");

        assertThat(names.lines().collect(Collectors.toSet())).isNotEmpty().isSubsetOf(FOLDERS);
    }
}
