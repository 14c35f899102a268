package vn.niemyet.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.niemyet.pipeline.Pipeline;
import vn.niemyet.settings.Folders;
import vn.niemyet.settings.Moment;
import vn.niemyet.settings.Options;

/** Whole portals for the tests of the search, with the templates that ship. */
final class BuiltPortal {
    private static final Path SHARED = Path.of("..", "shared");

    private BuiltPortal() {}

    /** The portal of the samples in {@code src/test/sample}, built once for all tests, which only read it. */
    static Path ofSamples() {
        return Samples.PORTAL;
    }

    /** The same, built anew by so many workers. */
    static Path ofSamples(Path folder, int workers) throws Exception {
        Path content = Files.createTempDirectory("mau");
        copyTree(Path.of("src/test/sample"), content);
        return build(content, folder, workers);
    }

    private static final class Samples {
        private static final Path PORTAL = made();

        private static Path made() {
            try {
                Files.createDirectories(Path.of("target"));
                return ofSamples(Files.createTempDirectory(Path.of("target"), "search-samples"), 2);
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        }
    }

    /** A copy of the samples' portal that a test may spoil. */
    static Path copyOfSamples(Path folder) throws IOException {
        copyTree(ofSamples(), folder);
        return folder;
    }

    /** A build notes new addresses in its content folder; that of the project stays as it is. */
    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    static boolean hasRealTexts() {
        return Files.isDirectory(SHARED);
    }

    /** The portal of the real texts that lie beside the project. */
    static Path ofRealTexts(Path folder) throws Exception {
        Path texts = Files.createDirectories(folder.resolve("content/directives"));
        for (String source : List.of("seeds", "corpus")) {
            copy(SHARED.resolve(source), texts);
        }
        return build(folder.resolve("content"), folder, 2);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".txt"))::iterator) {
                Files.writeString(to.resolve(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
    }

    private static Path build(Path content, Path folder, int workers) throws Exception {
        Path portal = folder.resolve("target/portal").toAbsolutePath();
        Folders folders = new Folders(content.toAbsolutePath(), Path.of("templates"), portal);
        var moment = Moment.parse("2026-11-23").orElseThrow();
        Pipeline.build(new Options(folders, Optional.empty(), moment, workers, false));
        return portal;
    }
}
