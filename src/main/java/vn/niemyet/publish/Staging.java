package vn.niemyet.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.niemyet.problem.Code;

/**
 * A portal being built beside the old one. Files are written from many threads; {@link #publish} puts the new tree in the
 * old one's place with two renames, {@link #close} without it leaves the old one byte for byte.
 *
 * <p>Beside {@code portal} lie, while a build runs, {@code portal.moi} (the new tree) and {@code portal.khoa} (the lock that
 * keeps a second build out); between the two renames {@code portal.cu} (the old tree). A build that was killed leaves them
 * behind; the next one puts an old tree back that had not been replaced, and clears the rest.
 */
public final class Staging implements Site, AutoCloseable {
    /** Java keeps a buffer as large as the largest piece written for each thread. */
    private static final int AT_ONCE = 256 * 1024;

    private final Path output;
    private final Path fresh;
    private final Path old;
    private final OutputLock lock;
    private final Map<String, Fingerprint> sums = new ConcurrentHashMap<>();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    private Staging(Path output, OutputLock lock) {
        this.output = output;
        this.fresh = beside(output, ".moi");
        this.old = beside(output, ".cu");
        this.lock = lock;
    }

    /**
     * Begins a new tree for {@code output}.
     *
     * @throws PublishException when another build is at work there, the folder is not a portal of ours, or the disk refuses
     */
    public static Staging open(Path output) throws PublishException {
        Path target = output.toAbsolutePath().normalize();
        try {
            Files.createDirectories(parent(target));
            OutputLock lock = OutputLock.take(target, beside(target, ".khoa"));
            Staging staging = new Staging(target, lock);
            try {
                staging.prepare();
                return staging;
            } catch (IOException | PublishException failed) {
                staging.unlock();
                throw failed;
            }
        } catch (IOException refused) {
            throw PublishException.of(target, refused);
        }
    }

    private void prepare() throws IOException, PublishException {
        if (!Files.exists(output, LinkOption.NOFOLLOW_LINKS) && Files.exists(old)) {
            Files.move(old, output);
        }
        refuseForeignFolder();
        Trees.delete(fresh);
        Trees.delete(old);
        Files.createDirectories(fresh);
    }

    /** A folder with anything in it that our manifest does not name is somebody else's, and stays as it is. */
    private void refuseForeignFolder() throws IOException, PublishException {
        if (!Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(output, LinkOption.NOFOLLOW_LINKS)) {
            throw PublishException.of(Code.NOT_OUR_FOLDER, output, output.toString());
        }
        Set<String> ours = published().topLevelNames();
        try (Stream<Path> names = Files.list(output)) {
            for (Path name : (Iterable<Path>) names.sorted()::iterator) {
                if (!ours.contains(String.valueOf(name.getFileName()))
                        || !Files.exists(output.resolve(Manifest.ADDRESS))) {
                    throw PublishException.of(Code.NOT_OUR_FOLDER, output, name.toString());
                }
            }
        }
    }

    /** The manifest of the portal that stands at the output now; empty where there is none. */
    public Manifest published() throws PublishException {
        Path manifest = output.resolve(Manifest.ADDRESS);
        try {
            return Manifest.parse(Files.exists(manifest) ? Files.readString(manifest, StandardCharsets.UTF_8) : "");
        } catch (IOException unreadable) {
            throw PublishException.of(output, unreadable);
        }
    }

    @Override
    public void write(String address, byte[] bytes) throws PublishException {
        Path file = fresh.resolve(address);
        try {
            createFolder(parent(file));
            writeWhole(file, bytes);
        } catch (IOException refused) {
            throw PublishException.of(output, refused);
        }
        sums.put(address, Fingerprint.of(sha256().digest(bytes)));
    }

    /** In one call to the system where it takes so much; {@code Files.write} makes one of every 8 kB. */
    private static void writeWhole(Path file, byte[] bytes) throws IOException {
        try (SeekableByteChannel out =
                Files.newByteChannel(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int from = 0; from < bytes.length; from += AT_ONCE) {
                ByteBuffer part = ByteBuffer.wrap(bytes, from, Math.min(AT_ONCE, bytes.length - from));
                while (part.hasRemaining()) {
                    out.write(part);
                }
            }
        }
    }

    @Override
    public void write(String address, Content content) throws PublishException {
        Path file = fresh.resolve(address);
        MessageDigest digest = sha256();
        try {
            createFolder(parent(file));
            try (OutputStream out = new DigestOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)), digest)) {
                content.writeTo(out);
            }
        } catch (IOException refused) {
            throw PublishException.of(output, refused);
        }
        sums.put(address, Fingerprint.of(digest.digest()));
    }

    @Override
    public Set<String> addresses() {
        return Set.copyOf(sums.keySet());
    }

    @Override
    public String sum(String address) {
        Fingerprint sum = sums.get(address);
        return sum == null ? "" : sum.toString();
    }

    private void createFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    /** Writes the manifest and puts the new tree in the old one's place. */
    public Changes publish() throws PublishException {
        Manifest before = published();
        Manifest manifest = new Manifest(spelt());
        try {
            createFolder(parent(fresh.resolve(Manifest.ADDRESS)));
            Files.write(fresh.resolve(Manifest.ADDRESS), manifest.bytes(), StandardOpenOption.CREATE_NEW);
            if (Files.exists(output)) {
                Files.move(output, old);
            }
            putInPlace();
            Trees.delete(old);
        } catch (IOException refused) {
            throw PublishException.of(output, refused);
        }
        return Changes.between(before.sums(), manifest.sums());
    }

    private Map<String, String> spelt() {
        Map<String, String> spelt = new HashMap<>();
        sums.forEach((address, sum) -> spelt.put(address, sum.toString()));
        return spelt;
    }

    private void putInPlace() throws IOException {
        try {
            Files.move(fresh, output);
        } catch (IOException refused) {
            if (Files.exists(old) && !Files.exists(output)) {
                Files.move(old, output);
            }
            throw refused;
        }
    }

    /** Clears what was not published and lets the next build in. */
    @Override
    public void close() throws PublishException {
        try {
            Trees.delete(fresh);
        } catch (IOException refused) {
            throw PublishException.of(output, refused);
        } finally {
            unlock();
        }
    }

    private void unlock() throws PublishException {
        try {
            lock.close();
        } catch (IOException refused) {
            throw PublishException.of(output, refused);
        }
    }

    private static Path beside(Path output, String ending) {
        return output.resolveSibling(output.getFileName() + ending);
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
