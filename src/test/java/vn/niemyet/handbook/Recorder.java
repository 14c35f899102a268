package vn.niemyet.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.problem.Code;

/** Writes what a screen showed into the handbook, for its author to look over. */
final class Recorder {
    private Recorder() {}

    /** The example with other lines. */
    static Chapter.Example with(Chapter.Example old, List<String> lines) {
        return new Chapter.Example(old.chapter(), old.line(), old.indent(), old.language(), old.settings(), lines);
    }

    /** Puts the quotation of its code below each heading of a code, in place of the one that stands there. */
    static void quote(Chapter chapter) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean below = false;
        for (String line : chapter.lines()) {
            boolean old = below && (line.isBlank() || line.startsWith(">"));
            if (!old) {
                lines.add(line);
                below = false;
            }
            Optional<Code> code = code(line);
            if (code.isPresent()) {
                below = true;
                lines.add("");
                lines.addAll(Quote.of(code.get()));
                lines.add("");
            }
        }
        Files.write(chapter.file(), lines);
    }

    /** The code that a heading names: {@code ### `blank-number`}. */
    static Optional<Code> code(String line) {
        boolean heading = line.startsWith("### `") && line.endsWith("`");
        return heading ? Code.ofId(line.substring(5, line.length() - 1)) : Optional.empty();
    }

    /** Replaces the inside of fences, by the line of their opening; from the last on, so that the lines before keep their place. */
    static void write(Chapter chapter, Map<Integer, Chapter.Example> changed) throws IOException {
        if (changed.isEmpty()) {
            return;
        }
        List<Chapter.Example> before = chapter.examples();
        List<String> lines = new ArrayList<>(chapter.lines());
        for (int line :
                changed.keySet().stream().sorted(Comparator.reverseOrder()).toList()) {
            Chapter.Example now = changed.get(line);
            int old = before.stream()
                    .filter(example -> example.line() == line)
                    .findFirst()
                    .orElseThrow()
                    .lines()
                    .size();
            List<String> inside = lines.subList(line, line + old);
            inside.clear();
            now.lines().forEach(shown -> inside.add(" ".repeat(shown.isEmpty() ? 0 : now.indent()) + shown));
        }
        Files.write(chapter.file(), lines);
    }
}
