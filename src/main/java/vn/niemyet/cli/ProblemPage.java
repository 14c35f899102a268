package vn.niemyet.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.niemyet.problem.Code;

/**
 * The page of the handbook that explains every code, as it lies in the program: what a section adds to the words of the
 * messages. The one source of both is {@code site/markdown/van-de.md}.
 */
final class ProblemPage {
    private static final String FILE = "/vn/niemyet/handbook/van-de.md";
    private static final String FENCE = "```";
    private static final String QUOTE = ">";

    private ProblemPage() {}

    /** The lines of a section without its quotation of the messages, examples indented. */
    static List<String> section(Code code) {
        List<String> section = new ArrayList<>();
        boolean inside = false;
        boolean example = false;
        for (String line : lines()) {
            boolean fence = line.startsWith(FENCE);
            example ^= fence;
            if (!example && !fence && line.startsWith("#")) {
                inside = line.equals("### `" + code.id() + "`");
            } else if (inside && !fence && !line.startsWith(QUOTE)) {
                section.add(example ? "    " + line : plain(line));
            }
        }
        return withoutDoubleBlanks(section);
    }

    /** {@code [the words](of a link)} become the words: a console cannot follow it. */
    private static String plain(String line) {
        StringBuilder plain = new StringBuilder();
        int from = 0;
        for (int middle = line.indexOf("]("); middle >= 0; middle = line.indexOf("](", from)) {
            int open = line.lastIndexOf('[', middle);
            int close = line.indexOf(')', middle);
            if (open < from || close < 0) {
                break;
            }
            plain.append(line, from, open).append(line, open + 1, middle);
            from = close + 1;
        }
        return plain.append(line.substring(from)).toString();
    }

    private static List<String> withoutDoubleBlanks(List<String> lines) {
        List<String> kept = new ArrayList<>();
        for (String line : lines) {
            boolean afterBlank = kept.isEmpty() || kept.get(kept.size() - 1).isBlank();
            if (!line.isBlank() || !afterBlank) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(ProblemPage.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
