package vn.niemyet.publish.release;

import com.jcraft.jsch.ChannelExec;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.niemyet.publish.PublishException;

/**
 * A connection to a server whose key is known beforehand. The server proves who it is by {@code known_hosts}, always; we
 * prove who we are by a key or the password of {@link Login}.
 */
final class SshSession implements AutoCloseable {
    private static final int PATIENCE = 20_000;
    private static final int HEARTBEATS = 6;

    /** The keys that OpenSSH tries by itself, the best first. */
    private static final List<String> USUAL_KEYS = List.of("id_ed25519", "id_ecdsa", "id_rsa");

    private final Session session;
    private final SshFailures failures;

    private SshSession(Session session, SshFailures failures) {
        this.session = session;
        this.failures = failures;
    }

    /** What a command left behind. */
    record Answer(int exitCode, String out, String err) {}

    /**
     * Connects and logs in.
     *
     * @param keys folder of {@code known_hosts} and of the keys that are tried where the login names none, {@code ~/.ssh}
     */
    static SshSession open(UploadAddress.OfServer server, Login login, Path keys) throws PublishException {
        String user = server.user().or(login::user).orElse("");
        SshFailures failures = new SshFailures(server, user, keys);
        JSch ssh = new JSch();
        identify(ssh, login, keys, failures);
        try {
            Path hosts = keys.resolve("known_hosts");
            if (Files.exists(hosts)) {
                ssh.setKnownHosts(hosts.toString());
            }
            Session session = ssh.getSession(user, server.host(), server.port());
            session.setConfig("StrictHostKeyChecking", "yes");
            session.setConfig("PreferredAuthentications", "publickey,password");
            login.password().ifPresent(password -> session.setPassword(password.getBytes(StandardCharsets.UTF_8)));
            session.setServerAliveInterval(PATIENCE);
            session.setServerAliveCountMax(HEARTBEATS);
            session.connect(PATIENCE);
            return new SshSession(session, failures);
        } catch (JSchException refused) {
            throw failures.of(refused);
        }
    }

    private static void identify(JSch ssh, Login login, Path keys, SshFailures failures) throws PublishException {
        List<Path> files = login.key()
                .map(List::of)
                .orElseGet(() -> USUAL_KEYS.stream()
                        .map(keys::resolve)
                        .filter(Files::isRegularFile)
                        .toList());
        for (Path file : files) {
            try {
                byte[] passphrase = login.passphrase()
                        .map(words -> words.getBytes(StandardCharsets.UTF_8))
                        .orElse(null);
                ssh.addIdentity(file.toString(), passphrase);
            } catch (JSchException unusable) {
                throw failures.ofKey(file, unusable);
            }
        }
    }

    /** Runs a script of the server's shell to its end. */
    Answer run(String script) throws PublishException {
        try {
            ChannelExec channel = (ChannelExec) session.openChannel("exec");
            try {
                ByteArrayOutputStream err = new ByteArrayOutputStream();
                channel.setCommand(script.getBytes(StandardCharsets.UTF_8));
                channel.setErrStream(err);
                InputStream out = channel.getInputStream();
                channel.connect(PATIENCE);
                String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(exitCode(channel), said, err.toString(StandardCharsets.UTF_8));
            } finally {
                channel.disconnect();
            }
        } catch (JSchException | IOException broken) {
            throw failures.of(broken);
        }
    }

    /** The output may end a moment before the exit code arrives; a connection that broke has none. */
    private static int exitCode(ChannelExec channel) throws IOException {
        try {
            for (int wait = 0; !channel.isClosed() && channel.isConnected() && wait < PATIENCE; wait += 20) {
                Thread.sleep(20);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        if (channel.getExitStatus() < 0) {
            throw new IOException("connection lost");
        }
        return channel.getExitStatus();
    }

    @Override
    public void close() {
        session.disconnect();
    }
}
