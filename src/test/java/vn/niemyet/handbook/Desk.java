package vn.niemyet.handbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import vn.niemyet.cli.Typed;

/** A reader's desk: a copy of a small content folder in which the examples of one chapter are tried, one after the other. */
final class Desk implements Closeable {
    private static final Path KEPT = Path.of("src/test/handbook");
    /** Eight in the morning in Viet Nam, on a working day. */
    private static final String MORNING = "2026-11-23T01:00:00Z";

    private final Path home;
    private final FarServer server;
    private final Deque<Closeable> kept = new ArrayDeque<>();
    private Instant now = Instant.parse(MORNING);

    Desk(Path home, FarServer server) {
        this.home = home;
        this.server = server;
        copy(KEPT.resolve("content"), home.resolve("content"));
    }

    Path home() {
        return home;
    }

    FarServer server() {
        return server;
    }

    /** Keeps something while the desk stands and closes it then, for instance the lock of another build. */
    void keep(Closeable held) {
        kept.push(held);
    }

    @Override
    public void close() throws IOException {
        while (!kept.isEmpty()) {
            kept.pop().close();
        }
    }

    void sleepUntil(String instant) {
        now = Instant.parse(instant);
    }

    Desk put(String path, String text) {
        return put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Desk put(String path, byte[] bytes) {
        try {
            Path file = home.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    String read(String path) {
        try {
            return Files.readString(home.resolve(path));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The names of the files in a folder. */
    List<String> files(String folder) {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The text the fragments of the handbook stand in. */
    static String text() {
        try {
            return Files.readString(KEPT.resolve("van-ban.md"));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Changes a file as a list of lines with {@code -} and {@code +} says; lines with a blank before them stay. */
    void edit(String path, List<String> difference) {
        if (path.startsWith("templates/") && !Files.exists(home.resolve("templates"))) {
            copy(Path.of("templates"), home.resolve("templates"));
        }
        String before = lines(difference, "-");
        String text = read(path);
        int at = text.indexOf(before);
        if (at < 0) {
            throw new AssertionError(path + " has no such lines:\n" + before);
        }
        put(path, text.substring(0, at) + lines(difference, "+") + text.substring(at + before.length()));
    }

    private static String lines(List<String> difference, String mark) {
        StringBuilder lines = new StringBuilder();
        for (String line : difference) {
            if (line.startsWith(mark) || line.startsWith(" ") || line.isEmpty()) {
                lines.append(line.isEmpty() ? "" : line.substring(1)).append('\n');
            }
        }
        return lines.toString();
    }

    /** What is typed after a {@code $}: {@code niemyet}, or {@code mvn package}, which runs {@code niemyet build}. */
    Typed type(String line) {
        List<String> words = words(line);
        String program = words.remove(0);
        if (program.equals("mvn") && words.contains("package")) {
            return Typed.in(home, now, List.of("build"));
        }
        if (!program.equals("niemyet")) {
            throw new AssertionError("no command that an example may run: " + line);
        }
        return server.asSeen(Typed.in(home, now, away(words)));
    }

    /** What goes to a server takes its login from this desk, never from the account that runs the tests. */
    private List<String> away(List<String> words) {
        if (!words.contains("publish") && !words.contains("rollback")) {
            return words;
        }
        List<String> away = new ArrayList<>();
        words.forEach(word -> away.add(server.here(word, home)));
        away.add("--settings=" + home.resolve(".m2/settings.xml"));
        away.add("--ssh=" + home.resolve(".ssh"));
        return away;
    }

    /** Parted at blanks outside of double quotes. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        String[] quoted = line.split("\"", -1);
        for (int i = 0; i < quoted.length; i++) {
            if (i % 2 == 1) {
                words.add(quoted[i]);
            } else {
                Stream.of(quoted[i].split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .forEach(words::add);
            }
        }
        return words;
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
