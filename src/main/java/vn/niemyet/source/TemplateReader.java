package vn.niemyet.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;

/** Reads a template folder whole: templates and words as text, assets as bytes, the parts of a script as one. */
public final class TemplateReader {
    private static final int MOST_BYTES = 20_000_000;
    private static final String ASSETS = "assets/";

    private final String name;
    private final List<Problem> problems;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final SortedMap<String, byte[]> assets = new TreeMap<>();

    private TemplateReader(String name, List<Problem> problems) {
        this.name = name;
        this.problems = new ArrayList<>(problems);
    }

    /** What {@code templates} holds; an empty folder with a problem where there is none. */
    public static Outcome<TemplateFolder> read(Path templates) {
        String name = FileBytes.nameOf(templates, "templates");
        if (!Files.isDirectory(templates)) {
            Problem missing = Problem.of(Code.TEMPLATE_MISSING, Place.startOf(name), "*.ftlh", templates.toString());
            return new TemplateReader(name, List.of(missing)).folder();
        }
        Outcome<List<Listed>> files = FolderWalk.list(templates, name);
        TemplateReader reader = new TemplateReader(name, files.problems());
        files.value().forEach(reader::read);
        return reader.folder();
    }

    private Outcome<TemplateFolder> folder() {
        return new Outcome<>(new TemplateFolder(name, texts, ScriptParts.join(assets)), problems);
    }

    private void read(Listed listed) {
        String path = listed.path().substring(name.length() + 1);
        if (path.startsWith(ASSETS)) {
            readAsset(listed, path.substring(ASSETS.length()));
        } else if (path.endsWith(".ftlh") || path.endsWith(".properties")) {
            readText(listed, path);
        }
    }

    private void readAsset(Listed listed, String path) {
        Outcome<java.util.Optional<byte[]>> bytes = FileBytes.read(listed, MOST_BYTES);
        problems.addAll(bytes.problems());
        bytes.value().ifPresent(found -> assets.put(path, found));
    }

    private void readText(Listed listed, String path) {
        Outcome<java.util.Optional<vn.niemyet.text.TextFile>> text = FileBytes.text(listed, MOST_BYTES);
        problems.addAll(text.problems());
        text.value().ifPresent(file -> texts.put(path, file.text().value()));
    }
}
