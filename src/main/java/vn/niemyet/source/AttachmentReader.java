package vn.niemyet.source;

import java.util.Optional;
import vn.niemyet.problem.Outcome;

/** Reads a file that is published as it is: a scan, a signed PDF, a table. */
public final class AttachmentReader {
    /** The largest attachment, in bytes: what fits in one array comfortably, and no reader on a phone would fetch more. */
    public static final int MOST_BYTES = 200_000_000;

    private AttachmentReader() {}

    public static Outcome<Optional<byte[]>> read(Listed listed) {
        return read(listed, MOST_BYTES);
    }

    /** The bytes of a file that has at most {@code most}. */
    public static Outcome<Optional<byte[]>> read(Listed listed, int most) {
        return FileBytes.read(listed, most);
    }
}
