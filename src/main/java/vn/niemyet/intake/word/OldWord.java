package vn.niemyet.intake.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.RefusedException;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Term;

/**
 * Files of the container that Office used before {@code .docx}. None is taken in: the library at hand loses the printed numbers
 * of lists in {@code .doc}, which are legal references. What is in the container decides what the office should do.
 */
public final class OldWord {
    private OldWord() {}

    /** Why this file is not taken in. */
    public static RefusedException refusal(Original original) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(original.bytes()))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return new RefusedException(Code.PAPER_ENCRYPTED);
            }
            if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                return new RefusedException(Code.PAPER_MACROS);
            }
            Term what = root.hasEntryCaseInsensitive("WordDocument") ? Term.A_BINARY_WORD : Term.A_SPREADSHEET;
            return new RefusedException(Code.PAPER_FORMAT, what.word());
        }
    }
}
