package vn.niemyet.intake.paper;

import java.io.IOException;
import java.util.List;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;

/**
 * Stops the reading of a paper from deep within a library that calls us back; becomes a problem where the paper was opened.
 */
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient List<String> words;

    public RefusedException(Code code, String... words) {
        super(code.id());
        this.code = code;
        this.words = List.of(words);
    }

    /** The problem of the file at {@code path}. */
    public Problem problem(String path) {
        return Problem.of(code, Place.startOf(path), words.toArray(String[]::new));
    }
}
