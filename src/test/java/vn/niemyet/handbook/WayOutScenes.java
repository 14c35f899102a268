package vn.niemyet.handbook;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.niemyet.support.Command;

/** Scenes from a finished portal to its readers: disks, the ledger, the server. */
final class WayOutScenes {
    private static final String NO_MOUNT = "mounting a disk needs root on Linux: this example is skipped";
    private static final String UPLOAD = "srv/portal/releases/tai-len-20261123-080000-000";

    static final Map<String, Scenes.Scene> ALL = Map.ofEntries(
            Map.entry("full-disk", WayOutScenes::fullDisk),
            Map.entry("content-read-only", WayOutScenes::contentReadOnly),
            Map.entry("server", desk -> meet(desk, desk.server().admittedKey())),
            Map.entry(
                    "server-not-met",
                    desk -> login(desk, "<privateKey>" + desk.server().admittedKey())),
            Map.entry("server-changed", desk -> {
                login(desk, "<privateKey>" + desk.server().admittedKey());
                desk.server().meetAnother(desk.home().resolve(".ssh"));
            }),
            Map.entry("key-of-text", desk -> {
                desk.put("khoa.txt", "không phải khóa");
                meet(desk, desk.home().resolve("khoa.txt"));
            }),
            Map.entry("key-unknown", desk -> meet(desk, desk.server().strangeKey())),
            Map.entry("secret-encrypted", desk -> login(desk, "<passphrase>{COQLCE6DU6GtcS5P=}")),
            Map.entry("server-file", desk -> {
                meet(desk, desk.server().admittedKey());
                desk.put("srv/portal", "một tệp ở chỗ của thư mục");
            }),
            Map.entry("half-upload", WayOutScenes::halfUpload),
            Map.entry("foreign-current", desk -> {
                desk.type("niemyet build");
                desk.put("srv/portal/current/index.html", "trang của người khác");
            }),
            Map.entry("empty-place", desk -> Files.createDirectories(desk.home().resolve("srv/portal"))));

    private WayOutScenes() {}

    /** A disk of 64 kilobytes, less than a portal needs. */
    private static void fullDisk(Desk desk) throws IOException {
        Path disk = Files.createDirectories(desk.home().resolve("o-dia"));
        assumeTrue(run(desk, "mount", "-t", "tmpfs", "-o", "size=64k", "none", disk.toString()), NO_MOUNT);
        desk.keep(() -> run(desk, "umount", disk.toString()));
    }

    private static boolean run(Desk desk, String... words) {
        try {
            return Command.run(desk.home(), Map.of(), List.of(words)).exitCode() == 0;
        } catch (AssertionError noSuchProgram) {
            return false;
        }
    }

    /** The texts lie on a share that may only be read. */
    private static void contentReadOnly(Desk desk) {
        String content = desk.home().resolve("content").toString();
        assumeTrue(run(desk, "mount", "--bind", content, content), NO_MOUNT);
        desk.keep(() -> run(desk, "umount", content));
        assumeTrue(run(desk, "mount", "-o", "remount,ro,bind", content), NO_MOUNT);
    }

    private static void meet(Desk desk, Path key) throws IOException {
        login(desk, "<privateKey>" + key);
        desk.server().meet(desk.home().resolve(".ssh"));
    }

    /** A portal, and a login to the server of the examples. */
    private static void login(Desk desk, String secret) {
        desk.type("niemyet build");
        String close = "</" + secret.substring(1, secret.indexOf('>') + 1);
        desk.put(
                ".m2/settings.xml",
                "<settings><servers><server><id>portal</id>" + secret + close + "</server></servers></settings>");
    }

    private static void halfUpload(Desk desk) throws IOException {
        desk.type("niemyet build");
        Desk.copy(desk.home().resolve("target/portal"), desk.home().resolve(UPLOAD));
        Files.delete(desk.home().resolve(UPLOAD).resolve("index.html"));
    }
}
