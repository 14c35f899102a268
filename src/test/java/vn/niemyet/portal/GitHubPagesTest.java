package vn.niemyet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The workflow for GitHub Pages in {@code docs/publishing.md}: its shape and its commands. */
class GitHubPagesTest {
    private static Map<?, ?> workflow() {
        LoadSettings strict =
                LoadSettings.builder().setAllowDuplicateKeys(false).build();
        return (Map<?, ?>) new Load(strict).loadFromString(PublishingGuide.example("yaml", "jobs:"));
    }

    private static Map<?, ?> in(Map<?, ?> map, String key) {
        return (Map<?, ?>) map.get(key);
    }

    private static List<Map<?, ?>> steps() {
        List<?> steps = (List<?>) in(in(workflow(), "jobs"), "publish").get("steps");
        return steps.stream().<Map<?, ?>>map(step -> (Map<?, ?>) step).toList();
    }

    static List<String> commands() {
        return steps().stream()
                .flatMap(step -> Optional.ofNullable(step.get("run")).stream())
                .map(String::valueOf)
                .toList();
    }

    @Test
    void aStepEitherRunsOrUsesAnActionOfAFixedVersion() {
        assertThat(steps())
                .hasSizeGreaterThan(4)
                .allMatch(step -> step.containsKey("run") != step.containsKey("uses"))
                .allMatch(step -> !step.containsKey("uses")
                        || String.valueOf(step.get("uses")).matches("actions/[a-z-]+@v[0-9]+"));
    }

    /** What GitHub asks of whoever publishes pages, and what a push of the ledger needs; no more. */
    @Test
    void itMayDoWhatItDoesAndNoMore() {
        assertThat(in(workflow(), "permissions"))
                .isEqualTo(Map.of("contents", "write", "pages", "write", "id-token", "write"));
        assertThat(in(in(workflow(), "jobs"), "publish").get("environment")).isEqualTo("github-pages");
        assertThat(workflow().get("concurrency")).isEqualTo("portal");
    }

    @Test
    void itBuildsAsTheReadmeDoesAndUploadsWhatTheBuildLeaves() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String build = commands().get(0).strip();

        assertThat(build).isEqualTo("mvn -B package -DskipTests");
        assertThat(readme).contains("mvn package", "package -DskipTests");
        assertThat(steps())
                .anySatisfy(step -> assertThat(step.get("with")).isEqualTo(Map.of("path", "target/portal")))
                .anySatisfy(step -> assertThat(step.get("uses")).isEqualTo("actions/deploy-pages@v4"));
    }

    /** The minutes of the workflow are those of the README's line for cron. */
    @Test
    void papersWithATimeComeOutAsOften() throws Exception {
        Map<?, ?> time = (Map<?, ?>) ((List<?>) in(workflow(), "on").get("schedule")).get(0);

        assertThat(Files.readString(Path.of("README.md"))).contains(time.get("cron") + " cd ");
    }
}
