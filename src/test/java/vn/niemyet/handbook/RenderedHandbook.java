package vn.niemyet.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The handbook as {@code mvn site} renders it, in a copy of the project that holds only what the site is made of. */
final class RenderedHandbook {
    private static final List<String> PARTS = List.of("pom.xml", "site", ".mvn");
    private static final long MINUTES = 10;

    private final Path root;

    private RenderedHandbook(Path root) {
        this.root = root;
    }

    /** Rendered on first use, as JVMs initialise classes. */
    private static final class Rendered {
        static final RenderedHandbook BOOK = render();
    }

    static RenderedHandbook get() {
        return Rendered.BOOK;
    }

    Path root() {
        return root;
    }

    /** Every page by its address, {@code en/data.html}. */
    Map<String, String> pages() {
        try (Stream<Path> files = Files.walk(root)) {
            Map<String, String> pages = new TreeMap<>();
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".html"))::iterator) {
                pages.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without the network first: what the build itself needed is there. */
    private static RenderedHandbook render() {
        try {
            Path copy = Files.createTempDirectory("so-tay").toRealPath();
            for (String part : PARTS) {
                copy(Path.of(part), copy.resolve(part));
            }
            String offline = maven(copy, "--offline");
            if (!offline.isEmpty()) {
                String online = maven(copy, "--batch-mode");
                if (!online.isEmpty()) {
                    throw new IllegalStateException(offline + online);
                }
            }
            return new RenderedHandbook(copy.resolve("target").resolve("site"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** What Maven said where it failed; nothing where the site stands. */
    private static String maven(Path folder, String option) throws IOException, InterruptedException {
        Path log = folder.resolve("mvn.log");
        Process maven = new ProcessBuilder(program(), option, "--batch-mode", "--quiet", "site")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = maven.waitFor(MINUTES, TimeUnit.MINUTES);
        maven.destroy();
        return ended && maven.exitValue() == 0 ? "" : Files.readString(log, StandardCharsets.UTF_8);
    }

    /** The Maven that runs this test, else the one on the search path. */
    private static String program() {
        String name = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
        String home = System.getProperty("maven.home", System.getenv().getOrDefault("MAVEN_HOME", ""));
        Path own = Path.of(home, "bin", name);
        return home.isEmpty() || !Files.exists(own) ? name : own.toString();
    }
}
