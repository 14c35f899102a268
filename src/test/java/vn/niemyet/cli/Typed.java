package vn.niemyet.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A command line typed in a folder, with what the screen showed then.
 *
 * @param exitCode of the command
 * @param screen everything printed, in the order of printing, with paths as seen from the folder
 */
public record Typed(int exitCode, String screen) {
    private static final List<String> OF_CONTENT = List.of("build", "check", "intake", "new");
    private static final List<String> FOLDERS = List.of("--content", "--templates", "--output", "--portal");
    private static final List<String> OF_AN_UPLOAD = List.of("publish");
    private static final List<String> OF_A_PORTAL = List.of("build", "check");

    /**
     * Runs {@code words}, for instance {@code check --strict}, as if {@code home} were the working directory: a JVM cannot
     * change its own, so the folders are named and the files made absolute.
     */
    public static Typed in(Path home, Instant now, List<String> words) {
        List<String> args = new ArrayList<>();
        for (String word : words) {
            Path file = home.resolve(word);
            boolean folder = !args.isEmpty() && FOLDERS.contains(args.get(args.size() - 1));
            args.add(folder || (!args.isEmpty() && Files.exists(file)) ? file.toString() : word);
        }
        folder(args, OF_CONTENT, "--content", home.resolve("content"));
        Path templates = home.resolve("templates");
        folder(args, OF_A_PORTAL, "--templates", Files.exists(templates) ? templates : PressOffice.TEMPLATES);
        folder(args, OF_A_PORTAL, "--output", home.resolve("target").resolve("portal"));
        folder(args, OF_AN_UPLOAD, "--portal", home.resolve("target").resolve("portal"));
        StringWriter screen = new StringWriter();
        PrintWriter printer = new PrintWriter(screen, true);
        Machine machine = new Machine(printer, printer, Clock.fixed(now, ZoneOffset.UTC), Map.of(), 2);
        int exitCode = Main.run(machine, args.toArray(String[]::new)).exitCode();
        return new Typed(exitCode, screen.toString().replace(home + "/", ""));
    }

    private static void folder(List<String> args, List<String> commands, String option, Path folder) {
        if (!args.isEmpty() && commands.contains(args.get(0)) && !args.contains(option)) {
            args.addAll(List.of(option, folder.toString()));
        }
    }
}
