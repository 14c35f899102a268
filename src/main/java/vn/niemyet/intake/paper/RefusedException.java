package vn.niemyet.intake.paper;

import java.io.IOException;
import java.util.List;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.text.Position;

/**
 * Stops the reading of a paper from deep within a library that calls us back; becomes a problem where the paper was opened.
 */
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient Position position;
    private final transient List<String> words;

    public RefusedException(Code code, String... words) {
        this(code, new Position(1, 1), words);
    }

    /** A refusal for what stands at a place of the file. */
    public RefusedException(Code code, Position position, String... words) {
        super(code.id());
        this.code = code;
        this.position = position;
        this.words = List.of(words);
    }

    /** The problem of the file at {@code path}. */
    public Problem problem(String path) {
        return Problem.of(code, Place.of(path, position), words.toArray(String[]::new));
    }
}
