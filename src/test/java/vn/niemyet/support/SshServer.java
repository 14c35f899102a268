package vn.niemyet.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real OpenSSH server on the loopback address, with host keys of its own, for the account that runs the tests. It keeps all it
 * needs in one folder and touches neither {@code /etc/ssh} nor anybody's {@code ~/.ssh}.
 */
public final class SshServer implements AutoCloseable {
    private static final int TRIES = 200;

    private final Process process;
    private final Path folder;
    private final int port;

    private SshServer(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** Starts one that keeps its things in a folder. */
    public static SshServer start(Path folder) {
        try {
            Path program = Machine.require(Program.SSH_SERVER);
            Machine.require(Program.UNZIP);
            makeKey(folder.resolve("host"), "ed25519");
            Files.writeString(folder.resolve("authorized_keys"), "");
            if ("root".equals(System.getProperty("user.name"))) {
                // The folder of privilege separation, which a service manager makes elsewhere.
                Files.createDirectories(Path.of("/run/sshd"));
            }
            int port = freePort();
            Path config = Files.write(folder.resolve("sshd_config"), config(folder, port));
            Path log = folder.resolve("sshd.log");
            List<String> words = List.of(program.toString(), "-D", "-e", "-f", config.toString());
            SshServer server = new SshServer(Command.start(folder, Map.of(), words, log), folder, port);
            server.awaitPort(log);
            return server;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> config(Path folder, int port) {
        return List.of(
                "ListenAddress 127.0.0.1:" + port,
                "HostKey " + folder.resolve("host"),
                "AuthorizedKeysFile " + folder.resolve("authorized_keys"),
                "PidFile none",
                "StrictModes no",
                "UsePAM no",
                "PermitRootLogin prohibit-password",
                "PasswordAuthentication no",
                "KbdInteractiveAuthentication no");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitPort(Path log) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
                return;
            } catch (IOException notYet) {
                pause();
            }
            if (!process.isAlive()) {
                break;
            }
        }
        throw new AssertionError("sshd did not start: " + Files.readString(log));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Makes a key pair without passphrase in the form that OpenSSH makes today; {@code type} is {@code ed25519} or {@code rsa}. */
    public static Path makeKey(Path file, String type) {
        String keygen = Machine.require(Program.SSH_KEYGEN).toString();
        Command made = Command.run(
                file.toAbsolutePath().getParent(),
                Map.of(),
                List.of(keygen, "-q", "-t", type, "-N", "", "-f", file.toString()));
        if (made.exitCode() != 0) {
            throw new AssertionError(made.said());
        }
        return file;
    }

    /** Lets in who has the private key of this pair. */
    private void admit(Path key) throws IOException {
        Path admitted = folder.resolve("authorized_keys");
        Files.writeString(admitted, Files.readString(admitted) + Files.readString(Path.of(key + ".pub")));
    }

    /** Makes a key pair whose owner is let in. */
    public Path admittedKey(Path file, String type) throws IOException {
        Path key = makeKey(file, type);
        admit(key);
        return key;
    }

    /** Makes the {@code ~/.ssh} of somebody who has met this server. */
    public Path acquaintance(Path ssh) throws IOException {
        Files.createDirectories(ssh);
        Files.setPosixFilePermissions(ssh, PosixFilePermissions.fromString("rwx------"));
        Files.writeString(ssh.resolve("known_hosts"), "[127.0.0.1]:" + port + " " + publicKey() + "\n");
        return ssh;
    }

    private String publicKey() throws IOException {
        String[] words = Files.readString(folder.resolve("host.pub")).split(" ");
        return words[0] + " " + words[1].strip();
    }

    public int port() {
        return port;
    }

    /** {@code scp://127.0.0.1:49152/tmp/…}: the address of a folder. */
    public String address(Path at) {
        return "scp://127.0.0.1:" + port + at;
    }

    /** Everything the server had to say. */
    public String log() throws IOException {
        return Files.readString(folder.resolve("sshd.log"));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
