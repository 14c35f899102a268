package vn.niemyet.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.niemyet.pipeline.Pipeline;
import vn.niemyet.pipeline.Report;
import vn.niemyet.settings.Folders;
import vn.niemyet.settings.Moment;
import vn.niemyet.settings.Options;

/** The portal of the samples in {@code src/test/sample/}, built once for all tests that look at finished pages. */
final class SampleSite {
    private static final int PAGES_OF_A_KIND = 3;

    private final Path root;

    private SampleSite(Path root) {
        this.root = root;
    }

    /** Built on first use, as JVMs initialise classes. */
    private static final class Built {
        static final SampleSite SITE = build("language: vi");
    }

    private static final class BuiltInEnglish {
        static final SampleSite SITE = build("language: en");
    }

    static SampleSite get() {
        return Built.SITE;
    }

    /** The same texts in a portal that speaks English. */
    static SampleSite english() {
        return BuiltInEnglish.SITE;
    }

    private static SampleSite build(String language) {
        try {
            Path folder = Files.createTempDirectory("cong");
            Path output = folder.resolve("portal");
            Path content = folder.resolve("content");
            copy(Path.of("src/test/sample"), content);
            Path settings = content.resolve("portal.yaml");
            Files.writeString(settings, Files.readString(settings).replace("language: vi", language));
            Report report = Pipeline.build(new Options(
                    new Folders(content, Path.of("templates"), output),
                    Optional.of(URI.create("https://example.vn/cong/")),
                    new Moment.Local(LocalDateTime.of(2026, 11, 23, 8, 0)),
                    2,
                    false));
            if (report.changes().isEmpty()) {
                throw new IllegalStateException("the samples were not published: " + report.problems());
            }
            return new SampleSite(output);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A build notes new addresses in its content folder; that of the project stays as it is. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    Path root() {
        return root;
    }

    String read(String address) {
        try {
            return Files.readString(root.resolve(address));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The addresses of all files with this ending, sorted. */
    List<String> files(String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(address -> address.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Of each kind of page (the class of its {@code body}) the longest ones. */
    List<String> ofEachKind() {
        return kinds().values().stream()
                .flatMap(pages -> pages.stream().limit(PAGES_OF_A_KIND))
                .toList();
    }

    /** Of each kind the longest page, by kind. */
    Map<String, String> oneOfEachKind() {
        return kinds().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, kind -> kind.getValue().get(0), (one, other) -> one, TreeMap::new));
    }

    private Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = files(".html").stream()
                .collect(Collectors.groupingBy(address -> kind(read(address)), TreeMap::new, Collectors.toList()));
        kinds.remove("");
        kinds.replaceAll((kind, pages) -> pages.stream()
                .sorted(Comparator.comparing((String address) -> -read(address).length())
                        .thenComparing(address -> address))
                .toList());
        return kinds;
    }

    private static String kind(String html) {
        String mark = "<body class=\"";
        int at = html.indexOf(mark);
        return at < 0 ? "" : html.substring(at + mark.length(), html.indexOf('"', at + mark.length()));
    }
}
