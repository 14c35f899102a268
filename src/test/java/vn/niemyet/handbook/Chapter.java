package vn.niemyet.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One page of the handbook as it is written: a Markdown file below {@code site/}. */
record Chapter(Path file, List<String> lines) {
    static final Path SITE = Path.of("site");
    private static final String FENCE = "```";

    /**
     * A fenced example. The first word behind the fence is its language; what follows says how it is run, for instance
     * <pre>```text problem=blank-number in=head</pre>
     *
     * @param line of the fence, from 1
     * @param indent blanks before the fence, where the example stands in a list
     */
    record Example(
            Chapter chapter, int line, int indent, String language, Map<String, String> settings, List<String> lines) {
        boolean has(String setting) {
            return settings.containsKey(setting);
        }

        String setting(String name) {
            return settings.getOrDefault(name, "");
        }

        String text() {
            return String.join("\n", lines) + "\n";
        }

        /** {@code site/markdown/van-de.md:12}. */
        String place() {
            return chapter.file() + ":" + line;
        }
    }

    /** Both languages, sorted by path. */
    static List<Chapter> all() {
        try (Stream<Path> files = Files.walk(SITE)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Chapter::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A chapter of the Vietnamese handbook, for instance {@code van-de}. */
    static Chapter named(String name) {
        return read(SITE.resolve("markdown").resolve(name + ".md"));
    }

    /** A chapter of the English handbook, for instance {@code data}. */
    static Chapter english(String name) {
        return read(SITE.resolve("en").resolve("markdown").resolve(name + ".md"));
    }

    private static Chapter read(Path file) {
        try {
            return new Chapter(file, Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isEnglish() {
        return file.startsWith(SITE.resolve("en"));
    }

    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String opening = lines.get(i).strip();
            if (opening.startsWith(FENCE)) {
                int close = closing(i);
                examples.add(example(i, opening.substring(FENCE.length()), lines.subList(i + 1, close)));
                i = close;
            }
        }
        return examples;
    }

    /** The lines outside of examples. */
    List<String> prose() {
        List<String> prose = new ArrayList<>(lines);
        examples().forEach(example -> {
            for (int i = example.line() - 1;
                    i <= example.line() + example.lines().size();
                    i++) {
                prose.set(i, "");
            }
        });
        return prose;
    }

    private int closing(int opening) {
        for (int i = opening + 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(FENCE)) {
                return i;
            }
        }
        throw new IllegalStateException(file + ":" + (opening + 1) + ": the example is never closed");
    }

    private Example example(int at, String info, List<String> inside) {
        int indent = lines.get(at).indexOf(FENCE);
        Map<String, String> settings = new LinkedHashMap<>();
        String[] words = info.strip().split("\\s+");
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            settings.put(
                    equals < 0 ? words[i] : words[i].substring(0, equals),
                    equals < 0 ? "" : words[i].substring(equals + 1));
        }
        List<String> text = inside.stream()
                .map(line -> line.substring(
                        Math.min(indent, line.length() - line.stripLeading().length())))
                .toList();
        return new Example(this, at + 1, indent, words[0], settings, text);
    }

    /** The sections of one level by their headings, each with its lines below the heading. */
    Map<String, List<String>> sections(String marks) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(marks + " ")) {
                open = new ArrayList<>();
                sections.put(line.substring(marks.length()).strip(), open);
            } else {
                open.add(line);
            }
        }
        return sections;
    }
}
