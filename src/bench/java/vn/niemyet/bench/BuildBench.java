package vn.niemyet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Builds portals of 1,000, 10,000 … synthetic directives with the launcher, several times each, and prints a Markdown table:
 * median wall time, directives per second, time per stage as the build tells it, peak memory (RSS, the high-water mark the
 * kernel keeps for the process).
 *
 * <p>{@code BuildBench target/niemyet /dev/shm/bench 5 1000 10000 100000}: launcher, folder (tmpfs), runs, sizes. Linux only:
 * memory is read from {@code /proc}.
 */
public final class BuildBench {
    private final Path launcher;
    private final Path folder;
    private final int runs;

    private record Run(double seconds, long peakKilobytes, String stages) {}

    private BuildBench(Path launcher, Path folder, int runs) {
        this.launcher = launcher.toAbsolutePath();
        this.folder = folder;
        this.runs = runs;
    }

    public static void main(String[] arguments) throws Exception {
        BuildBench bench = new BuildBench(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        System.out.println(
                "| directives | wall, median (min–max) | directives/s | peak RSS | files | stages of the median run |");
        System.out.println("|---|---|---|---|---|---|");
        for (String size : Arrays.copyOfRange(arguments, 3, arguments.length)) {
            bench.measure(Integer.parseInt(size));
        }
    }

    private void measure(int size) throws Exception {
        Path content = folder.resolve("content-" + size);
        if (!Files.exists(content)) {
            Generator.write(size, content, 42);
        }
        List<Run> measured = new ArrayList<>();
        for (int run = 0; run <= runs; run++) {
            Run result = build(content);
            if (run > 0) {
                measured.add(result);
            }
        }
        measured.sort(Comparator.comparingDouble(Run::seconds));
        Run median = measured.get(measured.size() / 2);
        System.out.printf(
                Locale.ROOT,
                "| %d | %.2f s (%.2f–%.2f) | %.0f | %d MB | %d | %s |%n",
                size,
                median.seconds,
                measured.get(0).seconds,
                measured.get(measured.size() - 1).seconds,
                size / median.seconds,
                measured.stream().mapToLong(Run::peakKilobytes).max().orElse(0) / 1024,
                files(),
                median.stages);
    }

    /** One cold build into an empty folder. */
    private Run build(Path content) throws IOException, InterruptedException {
        delete(folder.resolve("portal"));
        Path log = folder.resolve("build.log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        launcher.toString(),
                        "build",
                        "--content",
                        content.toString(),
                        "--templates",
                        launcher.getParent().resolveSibling("templates").toString(),
                        "--output",
                        folder.resolve("portal").toString(),
                        "--now",
                        "2026-01-01",
                        "--timings")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peakMemory(process));
            Thread.sleep(5);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        String output = Files.readString(log, StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(output);
        }
        return new Run(seconds, peak, stages(output));
    }

    /** The launcher replaces itself by Java, so its process is the one that counts. */
    private static long peakMemory(Process process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
        } catch (IOException ended) {
            return 0;
        }
        return 0;
    }

    private static String stages(String output) {
        return output.lines()
                .filter(line -> line.startsWith("timing "))
                .map(line -> line.substring("timing ".length()))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("portal"))) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
