package vn.niemyet.pipeline;

import java.util.List;
import vn.niemyet.problem.Problem;

/**
 * Looks into an attached file for what its readers are not meant to see. The room that opens Word files and PDFs lies above
 * this one, so whoever starts a build hands it in.
 */
@FunctionalInterface
public interface AttachmentScan {
    /** Takes every file as it is. */
    AttachmentScan NONE = (path, bytes) -> List.of();

    /** What was found, each problem placed in the file itself. */
    List<Problem> look(String path, byte[] bytes);
}
