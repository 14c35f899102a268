package vn.niemyet.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {
    @Test
    void aProgramIsFoundInAPlaceOffTheSearchPath(@TempDir Path folder) throws Exception {
        Path tool = Files.createFile(folder.resolve("tool"));
        assertThat(tool.toFile().setExecutable(true)).isTrue();

        assertThat(Machine.find(named("tool-of-nobody", tool))).contains(tool);
    }

    @Test
    void aProgramThatIsNowhereIsNotFound(@TempDir Path folder) {
        assertThat(Machine.find(named("tool-of-nobody", folder.resolve("tool"))))
                .isEmpty();
    }

    @Test
    void theAdviceNamesTheCommandsAndTheLineThatInstallsThem() {
        assertThat(Machine.advice(Program.CHROMIUM))
                .contains("chromium-browser")
                .contains("sudo apt-get install chromium");
    }

    private static Program named(String command, Path place) {
        return new Program("Tool", List.of(command), List.of(place), command);
    }
}
