package vn.niemyet.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program run to its end, with what it said: output and complaints together, as a person at a console sees them. */
public record Command(int exitCode, String said) {
    private static final long MINUTES = 10;

    /** Runs in a folder; the console is written to a file there first, so that a program with much to say never waits for us. */
    public static Command run(Path folder, Map<String, String> environment, List<String> words) {
        try {
            Path console = Files.createTempFile("console", ".txt");
            Process process = start(folder, environment, words, console);
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            String said = new String(Files.readAllBytes(console), StandardCharsets.UTF_8);
            Files.delete(console);
            if (!ended) {
                throw new AssertionError(words + " did not end:\n" + said);
            }
            return new Command(process.exitValue(), said);
        } catch (IOException broken) {
            throw new AssertionError(words.toString(), broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stop);
        }
    }

    /** Starts and does not wait. */
    public static Process start(Path folder, Map<String, String> environment, List<String> words, Path console)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }
}
