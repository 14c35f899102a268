package vn.niemyet.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Quote;
import vn.niemyet.problem.Quotes;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.TextFile;

/**
 * The lines of the files that problems name, read again when they are shown. Problems come file by file, so one file at a time
 * is held and none is opened twice; after {@value #MOST_FILES} files no more are opened, since nobody reads that far.
 */
public final class QuotedLines implements Quotes {
    static final int MOST_FILES = 500;
    private static final int MOST_BYTES = 5_000_000;

    private final List<Path> roots;
    private int opened;
    private String held = "";
    private Optional<NormalText> text = Optional.empty();

    private QuotedLines(List<Path> roots) {
        this.roots = roots;
    }

    /**
     * The lines of files in these folders; without folders, of files by the paths that the command line gave them.
     *
     * @param roots folders whose own name begins the paths of their files: {@code content/directives/a.md} in {@code content}
     */
    public static QuotedLines of(Path... roots) {
        return new QuotedLines(List.of(roots));
    }

    @Override
    public Optional<Quote> at(Place place) {
        if (!place.path().equals(held)) {
            held = place.path();
            text = opened < MOST_FILES ? read(place.path()) : Optional.empty();
        }
        return text.filter(found -> place.line() <= found.lineCount())
                .map(found -> found.line(place.line()))
                .filter(line -> !line.isBlank())
                .map(line -> Quote.of(line, place.column()));
    }

    private Optional<NormalText> read(String path) {
        Optional<Path> file = find(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        opened++;
        return FileBytes.text(new Listed(file.get(), path), MOST_BYTES).value().map(TextFile::text);
    }

    private Optional<Path> find(String path) {
        try {
            for (Path root : roots) {
                String name = FileBytes.nameOf(root, "");
                if (path.startsWith(name + "/")) {
                    return below(root, path.substring(name.length() + 1)).filter(file -> isInside(root, file));
                }
            }
            return roots.isEmpty() ? Optional.of(Path.of(path)).filter(Files::isRegularFile) : Optional.empty();
        } catch (InvalidPathException notWritableHere) {
            return Optional.empty();
        }
    }

    /** The file of a path whose names are NFC, however the disk spells them. */
    private static Optional<Path> below(Path root, String path) {
        Path direct = root.resolve(path);
        if (Files.exists(direct)) {
            return Optional.of(direct).filter(Files::isRegularFile);
        }
        Path at = root;
        for (String name : path.split("/", -1)) {
            @Nullable Path next = child(at, name);
            if (next == null) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.of(at).filter(Files::isRegularFile);
    }

    /** A link may lead anywhere; what lies outside is nobody's to read. */
    private static boolean isInside(Path root, Path file) {
        try {
            return file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    private static @Nullable Path child(Path folder, String name) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(
                            child -> Normalizer.normalize(String.valueOf(child.getFileName()), Normalizer.Form.NFC)
                                    .equals(name))
                    .findFirst()
                    .orElse(null);
        } catch (IOException unreadable) {
            return null;
        }
    }
}
