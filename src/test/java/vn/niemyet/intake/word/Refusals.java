package vn.niemyet.intake.word;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.niemyet.intake.paper.RefusedException;
import vn.niemyet.problem.Problem;

/** What a reader says when it refuses a file. */
final class Refusals {
    private Refusals() {}

    static Problem of(ThrowingCallable reading) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, reading);
        if (refused == null) {
            throw new AssertionError("the file was not refused");
        }
        return refused.problem("a.docx");
    }
}
