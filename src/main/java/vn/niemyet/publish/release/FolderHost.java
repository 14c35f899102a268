package vn.niemyet.publish.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.publish.PublishException;
import vn.niemyet.publish.Trees;

/**
 * Releases in a folder of this machine. Where the file system has links, {@code current} is one and is replaced in one step;
 * elsewhere (Windows without that right, a USB stick) it is a copy, made beside and renamed.
 */
final class FolderHost implements ReleaseHost {
    private final Path base;
    private final LinkMaker links;

    /** Makes a link that leads to a folder, or fails where the file system has none. */
    @FunctionalInterface
    interface LinkMaker {
        void make(Path link, Path target) throws IOException;
    }

    FolderHost(Path base) {
        this(base, Files::createSymbolicLink);
    }

    FolderHost(Path base, LinkMaker links) {
        this.base = base;
        this.links = links;
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    private <T> T step(Step<T> step) throws PublishException {
        try {
            return step.run();
        } catch (IOException refused) {
            throw PublishException.of(base, refused);
        }
    }

    @Override
    public void prepare() throws PublishException {
        step(() -> Files.createDirectories(base.resolve(RELEASES)));
    }

    @Override
    public List<String> folders() throws PublishException {
        return step(() -> {
            try (Stream<Path> names = Files.list(base.resolve(RELEASES))) {
                return names.filter(Files::isDirectory)
                        .map(folder -> String.valueOf(folder.getFileName()))
                        .sorted()
                        .toList();
            }
        });
    }

    @Override
    public Optional<String> fault(String folder, Release release) throws PublishException {
        return step(() -> Sums.fault(at(folder), release));
    }

    @Override
    public void rename(String folder, String name) throws PublishException {
        step(() -> Files.move(at(folder), at(name)));
    }

    @Override
    public void delete(String folder) throws PublishException {
        step(() -> {
            Trees.delete(at(folder));
            return folder;
        });
    }

    @Override
    public Optional<String> current() throws PublishException {
        Path current = base.resolve(CURRENT);
        if (Files.isSymbolicLink(current)) {
            return Optional.of(
                    step(() -> String.valueOf(Files.readSymbolicLink(current).getFileName())));
        }
        if (Files.exists(current) && Files.notExists(name())) {
            throw PublishException.of(
                    Problem.of(Code.CURRENT_IS_FOREIGN, Place.startOf(base.toString()), current.toString()));
        }
        return Files.exists(name())
                ? Optional.of(step(() -> Files.readString(name()).strip()))
                : Optional.empty();
    }

    /** A copy cannot say of which release it is one; this file beside it does. */
    private Path name() {
        return base.resolve(CURRENT + ".txt");
    }

    @Override
    public void point(String folder) throws PublishException {
        step(() -> {
            Path fresh = base.resolve(CURRENT + ".moi");
            Trees.delete(fresh);
            boolean isCopy = Files.isDirectory(base.resolve(CURRENT), LinkOption.NOFOLLOW_LINKS);
            if (isCopy || !linked(fresh, folder)) {
                copy(at(folder), fresh);
                swap(fresh, folder);
            }
            return folder;
        });
    }

    private boolean linked(Path fresh, String folder) throws IOException {
        try {
            links.make(fresh, Path.of(RELEASES, folder));
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            return false;
        }
        Files.move(fresh, base.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /** Two renames; a run that is killed between them leaves the old copy as {@code current.cu}. */
    private void swap(Path fresh, String folder) throws IOException {
        Path current = base.resolve(CURRENT);
        Path old = base.resolve(CURRENT + ".cu");
        Trees.delete(old);
        if (Files.exists(current, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(current, old);
        }
        Files.move(fresh, current);
        Files.writeString(name(), folder + "\n");
        Trees.delete(old);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Override
    public List<String> history() throws PublishException {
        Path file = base.resolve(RELEASES).resolve(HISTORY);
        return Files.exists(file) ? step(() -> Files.readAllLines(file)) : List.of();
    }

    @Override
    public void record(String line) throws PublishException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        step(() -> Files.write(
                base.resolve(RELEASES).resolve(HISTORY), bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    private Path at(String folder) {
        return base.resolve(RELEASES).resolve(folder);
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
