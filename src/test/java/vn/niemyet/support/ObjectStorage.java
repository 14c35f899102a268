package vn.niemyet.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server of the S3 protocol (Adobe S3Mock) on the loopback address, a process of its own with one bucket. */
public final class ObjectStorage implements AutoCloseable {
    private static final int TRIES = 600;

    private final Process process;
    private final int port;

    private ObjectStorage(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts one that keeps its things in a folder. */
    public static ObjectStorage start(Path folder, String bucket) {
        int port = freePort();
        String settings = "--com.adobe.testing.s3mock.";
        List<String> words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-jar",
                program(),
                "--server.address=127.0.0.1",
                "--server.port=0",
                settings + "httpPort=" + port,
                settings + "store.initialBuckets=" + bucket,
                settings + "store.root=" + folder);
        Path log = folder.resolveSibling(folder.getFileName() + ".log");
        try {
            ObjectStorage storage = new ObjectStorage(Command.start(folder, Map.of(), words, log), port);
            storage.await(log);
            return storage;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Maven put it on the class path of the tests, where nothing else looks into it. */
    private static String program() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(file -> Path.of(file).getFileName().toString().startsWith("s3mock-"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the class path of the tests has no s3mock"));
    }

    private void await(Path log) throws IOException {
        HttpRequest ask = HttpRequest.newBuilder(URI.create(address())).build();
        for (int i = 0; i < TRIES && process.isAlive(); i++) {
            try {
                HttpClient.newHttpClient().send(ask, HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                pause();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
        close();
        throw new AssertionError("the object storage did not start: " + Files.readString(log));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@code http://127.0.0.1:49152}. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** What a client of AWS wants to know; any login will do. */
    public Map<String, String> login() {
        return Map.of(
                "AWS_ACCESS_KEY_ID", "ai-cung-duoc",
                "AWS_SECRET_ACCESS_KEY", "ai-cung-duoc",
                "AWS_DEFAULT_REGION", "us-east-1",
                "AWS_EC2_METADATA_DISABLED", "true",
                "AWS_MAX_ATTEMPTS", "2");
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
