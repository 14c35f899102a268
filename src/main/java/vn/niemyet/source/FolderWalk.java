package vn.niemyet.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;

/**
 * Lists the files of a folder, sorted by path, each once. What editors and systems leave behind ({@code .DS_Store},
 * {@code ~$a.docx}, {@code a.md~}) is passed over; a symbolic link must lead to a file inside the folder.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path realRoot;
    private final String shown;
    private final Map<Path, Path> folders = new HashMap<>();
    private final List<Listed> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private FolderWalk(Path root, String shown) throws IOException {
        this.realRoot = root.toRealPath();
        this.shown = shown;
    }

    /** The files below {@code root}, whose own name in messages is {@code shown}. */
    static Outcome<List<Listed>> list(Path root, String shown) {
        try {
            FolderWalk walk = new FolderWalk(root, shown);
            // The root itself may be a link; below it links are looked at one by one.
            Files.walkFileTree(walk.realRoot, walk);
            return new Outcome<>(walk.sorted(), walk.problems);
        } catch (IOException refused) {
            return new Outcome<>(List.of(), List.of(FileBytes.unreadable(shown, FileBytes.reason(refused))));
        }
    }

    private List<Listed> sorted() {
        files.sort(Comparator.comparing(Listed::path)
                .thenComparing(listed -> listed.file().toString()));
        Set<String> seen = new HashSet<>();
        List<Listed> once = new ArrayList<>(files.size());
        for (Listed listed : files) {
            if (seen.add(listed.path())) {
                once.add(listed);
            } else {
                problems.add(FileBytes.unreadable(listed.path(), Term.TWIN_NAME.word()));
            }
        }
        return once;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean skip = !folder.equals(realRoot) && isLeftover(folder);
        return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (isLeftover(file)) {
            return FileVisitResult.CONTINUE;
        }
        String path = path(file);
        Optional<Problem> wrong = attributes.isSymbolicLink() ? checkLink(file, path) : Optional.empty();
        if (wrong.isEmpty() && !attributes.isSymbolicLink() && !attributes.isRegularFile()) {
            wrong = Optional.of(FileBytes.unreadable(path, Term.NOT_A_FILE.word()));
        }
        Listed listed = new Listed(folderOf(file), String.valueOf(file.getFileName()), path);
        if (wrong.isEmpty() && (path.indexOf('\uFFFD') >= 0 || !listed.file().equals(file))) {
            wrong = Optional.of(FileBytes.unreadable(path, Term.BAD_NAME.word()));
        }
        wrong.ifPresentOrElse(problems::add, () -> files.add(listed));
        return FileVisitResult.CONTINUE;
    }

    private Path folderOf(Path file) {
        return folders.computeIfAbsent(file.resolveSibling(""), folder -> folder);
    }

    /** What is wrong with a link: it leads out, nowhere, or to a folder. */
    private Optional<Problem> checkLink(Path link, String path) throws IOException {
        try {
            Path real = link.toRealPath();
            if (!real.startsWith(realRoot)) {
                String target = Files.readSymbolicLink(link).toString();
                return Optional.of(Problem.of(Code.LINK_OUT_OF_CONTENT, Place.startOf(path), target));
            }
            if (Files.isRegularFile(real)) {
                return Optional.empty();
            }
            Term found = Files.isDirectory(real) ? Term.FOLDER_LINK : Term.NOT_A_FILE;
            return Optional.of(FileBytes.unreadable(path, found.word()));
        } catch (NoSuchFileException nowhere) {
            return Optional.of(FileBytes.unreadable(path, Term.BROKEN_LINK.word()));
        } catch (IOException refused) {
            return Optional.of(FileBytes.unreadable(path, FileBytes.reason(refused)));
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException refused) {
        problems.add(FileBytes.unreadable(path(file), FileBytes.reason(refused)));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException refused) {
        if (refused != null) {
            problems.add(FileBytes.unreadable(path(folder), FileBytes.reason(refused)));
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isLeftover(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.endsWith("~")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }

    private String path(Path file) {
        StringBuilder path = new StringBuilder(shown);
        for (Path name : realRoot.relativize(file)) {
            if (!name.toString().isEmpty()) {
                path.append('/').append(name);
            }
        }
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
