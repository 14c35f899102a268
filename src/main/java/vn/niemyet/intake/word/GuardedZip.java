package vn.niemyet.intake.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.jspecify.annotations.Nullable;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.RefusedException;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Term;

/**
 * The parts of a compressed file, each unpacked under watch: POI's own guard looks at how much a part grows, and ours at how
 * large it becomes. POI's bounds for sizes are settings of the whole program, which is why they are not used.
 */
final class GuardedZip extends ZipFileZipEntrySource {
    private static final int MOST_PARTS = 5_000;

    private final Bounds bounds;
    private @Nullable RefusedException refusal;

    private GuardedZip(ZipFile zip, Bounds bounds) {
        super(zip);
        this.bounds = bounds;
    }

    static GuardedZip of(byte[] bytes, Bounds bounds) throws IOException {
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        if (Collections.list(zip.getEntries()).size() > MOST_PARTS) {
            zip.close();
            throw new RefusedException(Code.PAPER_TOO_LARGE, Term.ELEMENTS.word(String.valueOf(MOST_PARTS)));
        }
        return new GuardedZip(zip, bounds);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Metered(new ZipArchiveThresholdInputStream(super.getInputStream(entry)));
    }

    /** Why a part was not read to its end; POI does not always hand on what a stream says. */
    Optional<RefusedException> refusal() {
        return Optional.ofNullable(refusal);
    }

    private RefusedException tooLarge() {
        String most = Term.UNPACKED_BYTES.word(String.valueOf(bounds.unpacked()));
        RefusedException said = new RefusedException(Code.PAPER_TOO_LARGE, most);
        refusal = said;
        return said;
    }

    /** Counts what was unpacked and stops at the bound. */
    private final class Metered extends FilterInputStream {
        private long read;

        Metered(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = guarded(buffer, offset, length);
            count(Math.max(0, got));
            return got;
        }

        /** POI ends a part that grows too much with an exception of its own, which says nothing to a press office. */
        private int guarded(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (IOException stopped) {
                if (String.valueOf(stopped.getMessage()).startsWith("Zip bomb detected")) {
                    throw tooLarge();
                }
                throw stopped;
            }
        }

        private void count(int more) throws RefusedException {
            read += more;
            if (read > bounds.unpacked()) {
                throw tooLarge();
            }
        }
    }
}
