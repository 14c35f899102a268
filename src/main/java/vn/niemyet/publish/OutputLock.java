package vn.niemyet.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.niemyet.problem.Code;

/**
 * Keeps a second build out of an output folder. The lock is the system's own, so it is gone with the process that held it,
 * however that ended; the file says for people which process that is, and its age since when.
 */
final class OutputLock implements AutoCloseable {
    /** Where the lock lies in the file: far behind the words, which Windows would else let nobody read. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final int ATTEMPTS = 5;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss, dd/MM/yyyy", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock of an output folder.
     *
     * @throws PublishException when another build has it
     */
    static OutputLock take(Path target, Path file) throws IOException, PublishException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            String opened = identity(file);
            if (!locks(channel)) {
                channel.close();
                break;
            }
            // The build before takes its file away with it: a lock on a file that is gone keeps nobody out.
            if (identity(file).equals(opened)) {
                sign(channel);
                return new OutputLock(file, channel);
            }
            channel.close();
        }
        throw PublishException.of(Code.BUILD_RUNNING, target, target.toString(), holder(file), since(file));
    }

    /** For people only: on a full disk the lock holds without it, and what is written next tells that the disk is full. */
    private static void sign(FileChannel channel) {
        byte[] words = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII);
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(words), 0);
        } catch (IOException full) {
            // Nobody is told who builds here.
        }
    }

    /** Told without opening the file: on POSIX whoever closes a file he opened once more loses his lock on it. */
    private static String identity(Path file) {
        try {
            return String.valueOf(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException gone) {
            return "";
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false) != null;
        } catch (OverlappingFileLockException sameProcess) {
            // Another build of this very program holds it: the same answer as for another program.
            return false;
        }
    }

    /** The number of the process that wrote the file. */
    private static String holder(Path file) {
        try {
            String words = Files.readString(file, StandardCharsets.US_ASCII).strip();
            return words.isEmpty() || !words.chars().allMatch(Character::isDigit) ? "?" : words;
        } catch (IOException unreadable) {
            return "?";
        }
    }

    private static String since(Path file) {
        try {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            return TIME.format(written);
        } catch (IOException unreadable) {
            return "?";
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
