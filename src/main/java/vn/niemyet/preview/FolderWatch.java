package vn.niemyet.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits until something in some folders changes and their files lie still again: editors write a file in several steps, and a
 * copied folder arrives file by file. Folders that are made later are watched too.
 */
final class FolderWatch implements AutoCloseable {
    /** As long as no reader notices, and longer than an editor takes between its steps. */
    private static final long STILL_MILLISECONDS = 50;

    private final List<Path> roots;
    private final WatchService changes;

    private FolderWatch(List<Path> roots, WatchService changes) {
        this.roots = roots;
        this.changes = changes;
    }

    /** Begins to watch folders with all that is below them; one that is not there yet is passed over. */
    static FolderWatch over(List<Path> roots) throws IOException {
        FolderWatch watch =
                new FolderWatch(List.copyOf(roots), roots.get(0).getFileSystem().newWatchService());
        for (Path root : roots) {
            watch.register(root);
        }
        return watch;
    }

    private void register(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(root.toRealPath(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                folder.register(
                        changes,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Waits for a change that matters, and then until all is still; false when the watch was closed. */
    boolean await() throws IOException, InterruptedException {
        try {
            boolean changed = false;
            while (!changed) {
                changed = note(changes.take());
            }
            for (WatchKey next = still(); next != null; next = still()) {
                note(next);
            }
            return true;
        } catch (ClosedWatchServiceException closed) {
            return false;
        }
    }

    private @Nullable WatchKey still() throws InterruptedException {
        return changes.poll(STILL_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Takes the events of one folder; whether one of them is about a file that a portal is made of. */
    private boolean note(WatchKey key) throws IOException {
        boolean changed = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                for (Path root : roots) {
                    register(root);
                }
                changed = true;
            } else if (key.watchable() instanceof Path folder && event.context() instanceof Path name) {
                changed |= !isLeftover(name);
                if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE) {
                    register(folder.resolve(name));
                }
            }
        }
        key.reset();
        return changed;
    }

    /** What editors leave beside the file they write: {@code .a.md.swp}, {@code a.md~}, {@code ~$a.docx}. */
    private static boolean isLeftover(Path name) {
        String file = name.toString();
        return file.startsWith(".") || file.startsWith("~$") || file.endsWith("~");
    }

    @Override
    public void close() throws IOException {
        changes.close();
    }
}
