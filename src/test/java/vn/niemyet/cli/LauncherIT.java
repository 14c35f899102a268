package vn.niemyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher that {@code mvn package} leaves beside the jar starts from any folder, for a user without a locale. */
class LauncherIT {
    private static final Path JAR = Path.of("target", "niemyet.jar").toAbsolutePath();
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");
    private static final Path LAUNCHER = JAR.resolveSibling(WINDOWS ? "niemyet.cmd" : "niemyet");

    @TempDir
    private Path folder;

    @Test
    void startsFromAFolderWithBlanksAndMarks() throws Exception {
        Path launcher = copyOfTheLauncher();
        Files.copy(JAR, launcher.resolveSibling(JAR.getFileName()));

        assertThat(run(launcher)).isEqualTo(new Answer(0, "Niêm Yết 0.1.0"));
    }

    @Test
    void saysWhatToDoWhenTheJarIsMissing() throws Exception {
        Answer answer = run(copyOfTheLauncher());

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.output()).contains("niemyet.jar").contains("mvn package");
    }

    @Test
    void everyPlaceholderWasFilled() throws Exception {
        try (Stream<Path> files = Stream.of("niemyet", "niemyet.cmd").map(JAR::resolveSibling)) {
            for (Path file : files.toList()) {
                assertThat(file).content().contains("-Xmx").doesNotContainPattern("@[a-z.]+@");
            }
        }
    }

    private Path copyOfTheLauncher() throws IOException {
        Path home = Files.createDirectories(folder.resolve("thư mục của tôi"));
        Path launcher = Files.copy(LAUNCHER, home.resolve(LAUNCHER.getFileName()));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        return launcher;
    }

    private Answer run(Path launcher) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(launcher.toString(), "--version"))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.equals("LANG") || name.startsWith("LC_"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Answer(process.exitValue(), output.strip());
    }

    private record Answer(int exitCode, String output) {}
}
