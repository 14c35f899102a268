package vn.niemyet.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.registry.RegistryFile;
import vn.niemyet.text.TextFile;

/**
 * Walks a content folder once: reads its settings and tables, lists its texts and attachments. A file that belongs nowhere
 * is a warning, since it would be missed on the portal.
 */
public final class ContentReader {
    private static final int MOST_BYTES_OF_A_TABLE = 50_000_000;
    /** The ledger only grows: some ninety bytes an address, three addresses a paper, a row for each change. */
    private static final int MOST_BYTES_OF_THE_LEDGER = 1_000_000_000;

    private static final String PORTAL = "portal.yaml";
    private static final String ADDRESSES = "addresses.csv";

    private final String folder;
    private final List<Problem> problems;
    private final List<Listed> texts = new ArrayList<>();
    private final SortedMap<String, Listed> attachments = new TreeMap<>();
    private final List<RegistryFile> registries = new ArrayList<>();
    private Optional<TextFile> portal = Optional.empty();
    private Optional<TextFile> addresses = Optional.empty();

    private ContentReader(String folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = new ArrayList<>(problems);
    }

    /** What {@code content} holds; an empty folder with a problem where there is none. */
    public static Outcome<ContentFolder> read(Path content) {
        String name = nameOf(content);
        if (!Files.isDirectory(content)) {
            ContentReader nothing = new ContentReader(name, List.of());
            nothing.problems.add(Problem.of(Code.NO_CONTENT, Place.startOf(name), content.toString()));
            return nothing.folder();
        }
        Outcome<List<Listed>> files = FolderWalk.list(content, name);
        ContentReader reader = new ContentReader(name, files.problems());
        files.value().forEach(reader::sort);
        return reader.folder();
    }

    /** What messages call a content folder: its own name. */
    public static String nameOf(Path content) {
        return FileBytes.nameOf(content, "content");
    }

    private Outcome<ContentFolder> folder() {
        return new Outcome<>(new ContentFolder(portal, addresses, registries, texts, attachments), problems);
    }

    private void sort(Listed listed) {
        String path = listed.path().substring(folder.length() + 1);
        int slash = path.indexOf('/');
        String room = slash < 0 ? "" : path.substring(0, slash).toLowerCase(Locale.ROOT);
        switch (room) {
            case "" -> sortTop(listed, path);
            case "directives" -> addText(listed);
            case "files" -> attachments.put(path.substring(slash + 1), listed);
            case "registry" -> addRegistry(listed, path.substring(slash + 1));
            default -> stray(listed, "directives/, files/, registry/");
        }
    }

    private void sortTop(Listed listed, String name) {
        if (name.equals(PORTAL)) {
            portal = table(listed);
        } else if (name.equals(ADDRESSES)) {
            addresses = table(listed, MOST_BYTES_OF_THE_LEDGER);
        } else if (!name.toLowerCase(Locale.ROOT).startsWith("readme")) {
            stray(listed, PORTAL + ", " + ADDRESSES);
        }
    }

    private void addText(Listed listed) {
        if (Source.isText(listed.path())) {
            texts.add(listed);
        } else {
            stray(listed, ".md, .txt");
        }
    }

    private void addRegistry(Listed listed, String name) {
        if (name.endsWith(".csv") && EngineRegistries.NAMES.contains(name.substring(0, name.length() - 4))) {
            String table = name.substring(0, name.length() - 4);
            table(listed)
                    .ifPresent(file -> registries.add(
                            new RegistryFile(table, listed.path(), file.text().value())));
        } else {
            stray(listed, String.join(".csv, ", EngineRegistries.NAMES) + ".csv");
        }
    }

    private Optional<TextFile> table(Listed listed) {
        return table(listed, MOST_BYTES_OF_A_TABLE);
    }

    private Optional<TextFile> table(Listed listed, int most) {
        Outcome<Optional<TextFile>> text = FileBytes.text(listed, most);
        problems.addAll(text.problems());
        return text.value();
    }

    private void stray(Listed listed, String read) {
        problems.add(Problem.of(Code.STRAY_FILE, Place.startOf(listed.path()), read));
    }
}
