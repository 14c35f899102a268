package vn.niemyet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A desk with a content folder, the templates that ship and a portal, for tests that go through the front door: they put
 * files on it and run command lines against it, as an officer would.
 */
final class PressOffice {
    static final Path TEMPLATES = Path.of("templates").toAbsolutePath();

    /** A directive without a fault, the ground every desk has. */
    static final String GOOD = """
            **ỦY BAN NHÂN DÂN**
            **TỈNH LAI CHÂU**

            Số: 15/TB-UBND

            *Lai Châu, ngày 12 tháng 5 năm 2021*

            **THÔNG BÁO**

            **Lịch trực của các chốt kiểm soát**

            1. Sở Y tế lập danh sách người trực trước ngày 20 tháng 5 năm 2021.

            2. Các huyện, thành phố cử lực lượng phối hợp.
            """;

    private final Path home;
    private final String now;

    PressOffice(Path home) {
        this(home, "2026-05-05T05:05:05Z");
    }

    private PressOffice(Path home, String now) {
        this.home = home;
        this.now = now;
    }

    /** The same desk at another time. */
    PressOffice at(String instant) {
        return new PressOffice(home, instant);
    }

    /** How a command line ended and what it said. */
    record Answer(int exitCode, String out, String err) {
        List<String> errors() {
            return err.lines().toList();
        }
    }

    Path content() {
        return home.resolve("content");
    }

    Path portal() {
        return home.resolve("portal");
    }

    /** Puts a text file on the desk, its path below the content folder. */
    PressOffice put(String path, String text) {
        return put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    PressOffice put(String path, byte[] bytes) {
        try {
            Path file = content().resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    Answer build(String... more) {
        return run("build", more);
    }

    Answer check(String... more) {
        return run("check", more);
    }

    /** Runs a command of the portal on this desk; what {@code more} says comes last and wins. */
    Answer run(String command, String... more) {
        List<String> args = new ArrayList<>(List.of(command));
        add(args, more, "--content", content());
        add(args, more, "--templates", TEMPLATES);
        add(args, more, "--output", portal());
        add(args, more, "--jobs", "2");
        args.addAll(List.of(more));
        return line(args.toArray(String[]::new));
    }

    private static void add(List<String> args, String[] more, String option, Object value) {
        if (!Arrays.asList(more).contains(option)) {
            args.addAll(List.of(option, value.toString()));
        }
    }

    /** Runs a whole command line. */
    Answer line(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        Machine machine = new Machine(new PrintWriter(out, true), new PrintWriter(err, true), clock, Map.of(), 2);
        int exitCode = Main.run(machine, args).exitCode();
        return new Answer(exitCode, out.toString(), err.toString());
    }

    /** Every file below a folder with its bytes: two equal snapshots are the same tree, byte for byte. */
    static SortedMap<String, String> snapshot(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.put(path, sum(Files.readAllBytes(file)));
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return files;
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
