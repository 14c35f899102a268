package vn.niemyet.publish;

import java.io.IOException;
import java.nio.file.Path;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;

/**
 * The disk or the folder stands in the way: nothing was published, the old portal is as it was. Carries the problem to show.
 */
public final class PublishException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    PublishException(Problem problem, Throwable cause) {
        super(problem.code().id() + " " + problem.place().path(), cause);
        this.problem = problem;
    }

    /** What a failed write means to the person at the desk: a full disk is told apart from a folder without permission. One that was told before, deep in a large file, is told again. */
    public static PublishException of(Path folder, IOException failure) {
        if (failure.getCause() instanceof PublishException known) {
            return known;
        }
        String said = String.valueOf(failure.getMessage());
        boolean full = said.contains("No space left") || said.contains("not enough space") || said.contains("quota");
        Code code = full ? Code.DISK_FULL : Code.OUTPUT_NOT_WRITABLE;
        return new PublishException(Problem.of(code, Place.startOf(folder.toString()), said), failure);
    }

    static PublishException of(Code code, Path folder, String... words) {
        return new PublishException(Problem.of(code, Place.startOf(folder.toString()), words), new IOException());
    }

    /** A problem that no exception of the machine stands behind. */
    public static PublishException of(Problem problem) {
        return new PublishException(problem, new IOException(problem.code().id()));
    }

    public Problem problem() {
        return problem;
    }
}
