package vn.niemyet.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes what a screen showed into the handbook, for its author to look over. */
final class Recorder {
    private Recorder() {}

    /** The example with other lines. */
    static Chapter.Example with(Chapter.Example old, List<String> lines) {
        return new Chapter.Example(old.chapter(), old.line(), old.indent(), old.language(), old.settings(), lines);
    }

    /** Replaces the inside of fences, by the line of their opening; from the last on, so that the lines before keep their place. */
    static void write(Chapter chapter, Map<Integer, Chapter.Example> changed) throws IOException {
        if (changed.isEmpty()) {
            return;
        }
        List<Chapter.Example> before = chapter.examples();
        List<String> lines = new ArrayList<>(chapter.lines());
        for (int line : changed.keySet().stream().sorted(Comparator.reverseOrder()).toList()) {
            Chapter.Example now = changed.get(line);
            int old = before.stream().filter(example -> example.line() == line).findFirst().orElseThrow().lines().size();
            List<String> inside = lines.subList(line, line + old);
            inside.clear();
            now.lines().forEach(shown -> inside.add(" ".repeat(shown.isEmpty() ? 0 : now.indent()) + shown));
        }
        Files.write(chapter.file(), lines);
    }
}
