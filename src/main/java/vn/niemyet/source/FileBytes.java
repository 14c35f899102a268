package vn.niemyet.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;
import vn.niemyet.text.TextFile;
import vn.niemyet.text.Utf8;

/**
 * Opens files: the bytes of a regular file up to a bound, its characters when they are UTF-8. A file that cannot be had is a
 * problem with the reason, not an exception.
 */
final class FileBytes {
    private FileBytes() {}

    /** The bytes of a file that has at most {@code most}. */
    static Outcome<Optional<byte[]>> read(Listed listed, int most) {
        try {
            if (!Files.isRegularFile(listed.file())) {
                boolean missing = !Files.exists(listed.file());
                return failed(unreadable(listed.path(), (missing ? Term.NOT_FOUND : Term.NOT_A_FILE).word()));
            }
            return bounded(listed, most);
        } catch (IOException refused) {
            return failed(unreadable(listed.path(), reason(refused)));
        }
    }

    private static Outcome<Optional<byte[]>> bounded(Listed listed, int most) throws IOException {
        long size = Files.size(listed.file());
        if (size <= most) {
            try (InputStream in = Files.newInputStream(listed.file())) {
                byte[] bytes = whole(in, (int) size, most);
                if (bytes.length <= most) {
                    return Outcome.of(Optional.of(bytes));
                }
                size = bytes.length;
            }
        }
        Place place = Place.startOf(listed.path());
        return failed(Problem.of(Code.FILE_TOO_LARGE, place, String.valueOf(size), String.valueOf(most)));
    }

    /** All bytes in one piece, since their number is known; a file can grow between two looks at it, and then it is read on. */
    private static byte[] whole(InputStream in, int size, int most) throws IOException {
        byte[] bytes = new byte[size + 1];
        int count = in.readNBytes(bytes, 0, bytes.length);
        if (count < bytes.length) {
            return Arrays.copyOf(bytes, count);
        }
        byte[] more = in.readNBytes(Math.max(0, most + 1 - count));
        byte[] all = Arrays.copyOf(bytes, count + more.length);
        System.arraycopy(more, 0, all, count, more.length);
        return all;
    }

    /** The characters of bytes that are UTF-8. */
    static Outcome<Optional<TextFile>> decode(String path, byte[] bytes) {
        Utf8.Decoded decoded = Utf8.decode(bytes);
        if (decoded instanceof Utf8.Characters characters) {
            return Outcome.of(Optional.of(new TextFile(path, characters.text())));
        }
        Utf8.Malformed malformed = (Utf8.Malformed) decoded;
        String hex = String.format(java.util.Locale.ROOT, "0x%02X", bytes[malformed.offset()] & 0xFF);
        return failed(Problem.of(Code.NOT_UTF8, Place.of(path, malformed.position()), hex));
    }

    /** The characters of a file that has at most {@code most} bytes. */
    static Outcome<Optional<TextFile>> text(Listed listed, int most) {
        Outcome<Optional<byte[]>> bytes = read(listed, most);
        return bytes.value().isPresent()
                ? decode(listed.path(), bytes.value().get())
                : new Outcome<>(Optional.empty(), bytes.problems());
    }

    static Problem unreadable(String path, String reason) {
        return Problem.of(Code.UNREADABLE, Place.startOf(path), reason);
    }

    /** Why the disk refuses, in words that do not repeat the path. */
    static String reason(IOException refused) {
        if (refused instanceof NoSuchFileException) {
            return Term.NOT_FOUND.word();
        }
        if (refused instanceof AccessDeniedException) {
            return Term.NO_PERMISSION.word();
        }
        String said = refused instanceof FileSystemException fileSystem ? fileSystem.getReason() : refused.getMessage();
        return Term.DISK_SAYS.word(
                Objects.requireNonNullElse(said, refused.getClass().getSimpleName()));
    }

    private static <T> Outcome<Optional<T>> failed(Problem problem) {
        return new Outcome<>(Optional.empty(), List.of(problem));
    }

    /** The name of a folder or file for messages. */
    static String nameOf(Path path, String otherwise) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        String shown = name == null ? otherwise : name.toString();
        return Normalizer.normalize(shown, Normalizer.Form.NFC);
    }
}
