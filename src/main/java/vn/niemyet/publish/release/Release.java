package vn.niemyet.publish.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.publish.Manifest;
import vn.niemyet.publish.PublishException;

/**
 * One state of the portal, known by the SHA-256 of its manifest: the same files, the same release. Its folder bears that
 * name; where a damaged folder has it already, the name with a stamp behind it.
 *
 * @param folder {@code 3b1f…}, 64 hexadecimal digits, or {@code 3b1f…-20261120-080000-000}
 */
public record Release(String folder) {
    private static final int DIGITS = 64;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}(-[0-9-]{1,32})?");

    public Release {
        if (!NAME.matcher(folder).matches()) {
            throw new IllegalArgumentException(folder);
        }
    }

    static boolean isName(String folder) {
        return NAME.matcher(folder).matches();
    }

    /** The release that a build left in a folder; a folder without a manifest has none. */
    public static Release of(Path portal) throws PublishException {
        Path manifest = portal.resolve(Manifest.ADDRESS);
        if (!Files.isRegularFile(manifest)) {
            throw PublishException.of(
                    Problem.of(Code.NOTHING_TO_UPLOAD, Place.startOf(portal.toString()), Manifest.ADDRESS));
        }
        try {
            return new Release(Sums.of(manifest));
        } catch (IOException unreadable) {
            throw PublishException.of(Problem.of(
                    Code.NOTHING_TO_UPLOAD, Place.startOf(portal.toString()), String.valueOf(unreadable.getMessage())));
        }
    }

    /** What the manifest of this release must sum up to. */
    String hash() {
        return folder.substring(0, DIGITS);
    }

    /** The same files in a folder of another name. */
    Release beside(String stamp) {
        return new Release(hash() + "-" + stamp);
    }
}
