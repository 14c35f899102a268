package vn.niemyet.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A specification to read and to run: headings {@code ### 12. Title}, words, and fenced examples whose input and expected
 * answer are parted by a line of one point.
 *
 * <pre>
 * ### 12. A date of its own
 * Each member of a list keeps its date.
 * ```example citation date=2021-05-11
 * the text
 * .
 * the answer
 * ```
 * </pre>
 */
public record SpecFile(String name, List<Example> examples) {
    private static final Pattern HEADING = Pattern.compile("### (\\d+)\\. (.+)");
    private static final String OPEN = "```example ";

    static List<SpecFile> all(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(SpecFile::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads one specification. */
    public static SpecFile read(Path file) {
        try {
            return new SpecFile(file.getFileName().toString(), examples(Files.readAllLines(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Example> examples(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        int number = 0;
        String title = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher heading = HEADING.matcher(lines.get(i));
            if (heading.matches()) {
                number = Integer.parseInt(heading.group(1));
                title = heading.group(2);
            } else if (lines.get(i).startsWith(OPEN)) {
                int close = i + lines.subList(i, lines.size()).indexOf("```");
                examples.add(example(number, title, lines.subList(i, close), i + 1));
                i = close;
            }
        }
        return examples;
    }

    private static Example example(int number, String title, List<String> block, int line) {
        int point = block.lastIndexOf(".");
        if (point < 0) {
            throw new IllegalArgumentException("line " + line + ": no line of one point");
        }
        String[] words = block.get(0).substring(OPEN.length()).strip().split("\\s+");
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            settings.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        return new Example(
                number,
                title,
                words[0],
                settings,
                String.join("\n", block.subList(1, point)),
                String.join("\n", block.subList(point + 1, block.size())),
                line);
    }
}
