package vn.niemyet.publish;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;

/** The address ledger on disk. It only grows: what stands there is never written again. */
public final class LedgerFile {
    private LedgerFile() {}

    /**
     * Adds lines at the end, all in one write that is on the disk when this returns; makes the file where there is none.
     *
     * @param header the first line of a new file
     * @param shown the path as messages name it
     */
    public static void append(Path file, String header, List<String> lines, String shown) throws PublishException {
        if (lines.isEmpty()) {
            return;
        }
        try (FileChannel out = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            String before = out.size() == 0 ? header + "\n" : endsWithLine(file) ? "" : "\n";
            ByteBuffer bytes =
                    ByteBuffer.wrap((before + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
            write(out, bytes);
        } catch (IOException refused) {
            String said = String.valueOf(refused.getMessage());
            throw new PublishException(Problem.of(Code.LEDGER_NOT_WRITTEN, Place.startOf(shown), said), refused);
        }
    }

    /** All or nothing: half a row would be an address that nobody can read. */
    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        long size = out.size();
        try {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        } catch (IOException full) {
            out.truncate(size);
            throw full;
        }
    }

    /** A file that an editor saved without a line end at its last row gets one before the next. */
    private static boolean endsWithLine(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(Files.size(file) - 1);
            return in.read() == '\n';
        }
    }
}
