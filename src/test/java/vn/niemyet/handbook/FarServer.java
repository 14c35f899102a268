package vn.niemyet.handbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.niemyet.cli.Typed;
import vn.niemyet.support.SshServer;

/**
 * The server of the examples: what the handbook calls {@code may-chu.example.vn} is an OpenSSH server on the loopback address,
 * started when the first example speaks of it. Its {@code /srv} is the folder {@code srv} of the desk that asks.
 */
final class FarServer implements AutoCloseable {
    private static final String NAME = "may-chu.example.vn";
    /** Where nobody answers; on the machine of the tests that is port 1. */
    private static final String CLOSED_PORT = NAME + ":2222";

    private final Path folder;
    private SshServer running;

    FarServer(Path folder) {
        this.folder = folder;
    }

    /** Lets in who has this key. */
    Path admittedKey() throws IOException {
        return started().admittedKey(Files.createTempDirectory(folder, "key").resolve("key"), "ed25519");
    }

    /** A key that the server does not know. */
    Path strangeKey() throws IOException {
        return SshServer.makeKey(Files.createTempDirectory(folder, "key").resolve("key"), "ed25519");
    }

    /** Makes the {@code .ssh} of somebody who has met the server. */
    void meet(Path ssh) throws IOException {
        started().acquaintance(ssh);
    }

    /** Makes the {@code .ssh} of somebody who once met another machine at this address. */
    void meetAnother(Path ssh) throws IOException {
        meet(ssh);
        String[] words = Files.readString(Path.of(strangeKey() + ".pub")).split(" ");
        Path known = ssh.resolve("known_hosts");
        String address = Files.readString(known).split(" ")[0];
        Files.writeString(known, address + " " + words[0] + " " + words[1] + "\n");
    }

    /** {@code file:///srv/portal} and {@code scp://bien-tap@may-chu.example.vn/srv/portal} as this machine has them. */
    String here(String word, Path home) {
        if (word.startsWith("file:///srv/")) {
            return "file://" + home + word.substring("file://".length());
        }
        if (!word.startsWith("scp://") || !word.contains(NAME)) {
            return word;
        }
        if (word.contains(CLOSED_PORT)) {
            return word.replace(CLOSED_PORT, "127.0.0.1:1");
        }
        return started().address(home.resolve(word.substring(word.indexOf("/srv/") + 1)));
    }

    /** The screen as the reader of the handbook would see it. */
    Typed asSeen(Typed typed) {
        String screen =
                typed.screen().replace("file://srv/", "file:///srv/").replace("127.0.0.1:1/", CLOSED_PORT + "/");
        screen = screen.replace("127.0.0.1:1:", CLOSED_PORT + ":");
        if (running != null) {
            String port = ":" + running.port();
            screen = screen.replace("127.0.0.1" + port + "srv/", NAME + "/srv/");
            screen = screen.replace("127.0.0.1" + port, NAME).replace("[127.0.0.1]" + port, NAME);
            screen = screen.replace("-p " + running.port(), "-p 22").replace("cổng " + running.port(), "cổng 22");
        }
        return new Typed(typed.exitCode(), screen.replace("127.0.0.1", NAME));
    }

    private SshServer started() {
        if (running == null) {
            running = SshServer.start(folder);
        }
        return running;
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
        }
    }
}
