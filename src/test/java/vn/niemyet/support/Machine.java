package vn.niemyet.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The machine the tests run on: finds the programs they need, and on a bare Debian or Ubuntu, as root, installs what is
 * missing. Anywhere else the test fails and says what to install, since a skipped test proves nothing.
 */
public final class Machine {
    private static final long MINUTES_TO_INSTALL = 10;

    private Machine() {}

    /** The program's file, installed first if it has to be. */
    public static synchronized Path require(Program program) {
        return find(program).orElseGet(() -> {
            installAlone(program);
            return find(program)
                    .orElseThrow(() -> new AssertionError(program.name() + " is not on the search path even after `"
                            + installLine(program) + "`. " + advice(program)));
        });
    }

    /** The program's file, if this machine has it. */
    static Optional<Path> find(Program program) {
        Stream<Path> onThePath = program.commands().stream()
                .flatMap(command ->
                        searchPath().flatMap(folder -> Stream.of(folder.resolve(command), exe(folder, command))));
        return Stream.concat(onThePath, program.places().stream())
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static Stream<Path> searchPath() {
        String folders = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(folders.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }

    private static Path exe(Path folder, String command) {
        return folder.resolve(command + ".exe");
    }

    /** Tests run in two processes; apt serves one at a time, and the other may have brought the program meanwhile. */
    private static void installAlone(Program program) {
        Path turn = logOf(program).resolveSibling("apt.turn");
        try (FileChannel channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock mine = channel.lock()) {
            if (mine.isValid() && find(program).isEmpty()) {
                install(program);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void install(Program program) {
        if (!isDebian() || !isRoot()) {
            throw new AssertionError(program.name() + " is missing. " + advice(program));
        }
        Path log = logOf(program);
        boolean done = apt(log, List.of("update"))
                && apt(log, List.of("install", "--yes", "--no-install-recommends", program.aptPackage()));
        if (!done) {
            throw new AssertionError("`" + installLine(program) + "` failed, see " + log + ". " + advice(program));
        }
    }

    private static boolean apt(Path log, List<String> words) {
        List<String> command = Stream.concat(
                        Stream.of("apt-get", "-o", "DPkg::Lock::Timeout=300", "--quiet"), words.stream())
                .toList();
        ProcessBuilder apt = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
        // Debian starts a server as soon as it is installed, unless the machine is in the runlevel of repairs: tests
        // start their
        // own, on the loopback address, and nothing else may begin to listen.
        apt.environment().put("RUNLEVEL", "1");
        try {
            Process running = apt.start();
            boolean ended = running.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES);
            running.destroy();
            return ended && running.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path logOf(Program program) {
        try {
            Path log = Path.of("target", "apt-" + program.aptPackage() + ".log").toAbsolutePath();
            Files.createDirectories(log.getParent());
            return log;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean isDebian() {
        Path release = Path.of("/etc/os-release");
        try {
            return Files.exists(release)
                    && Files.readAllLines(release).stream()
                            .map(line -> line.toLowerCase(Locale.ROOT))
                            .filter(line -> line.startsWith("id=") || line.startsWith("id_like="))
                            .anyMatch(line -> line.contains("debian") || line.contains("ubuntu"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String installLine(Program program) {
        return "apt-get install " + program.aptPackage();
    }

    static String advice(Program program) {
        return "Install it so that one of " + program.commands() + " can be found: on Debian `sudo "
                + installLine(program) + "`, on Fedora `sudo dnf install " + program.aptPackage()
                + "`, on macOS `brew install " + program.aptPackage() + "`, on Windows from the maker of the program. "
                + "Ubuntu's package may be a mere pointer to a snap, which does not start in a container.";
    }
}
