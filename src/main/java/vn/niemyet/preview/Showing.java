package vn.niemyet.preview;

import java.util.List;
import java.util.Optional;
import vn.niemyet.pipeline.Proof;
import vn.niemyet.problem.Problem;

/**
 * What the preview shows at one time.
 *
 * @param name of this state, different in each run of the server: a page knows from it whether it is still of today
 * @param proof what can be shown; the last one where a later could not be made
 * @param failure why no later one could be made, in the words of the machine
 * @param milliseconds how long it took to make
 */
public record Showing(String name, Proof proof, List<Problem> problems, Optional<String> failure, long milliseconds) {
    public Showing {
        problems = List.copyOf(problems);
    }

    /** Another state whose proof could not be made: the last one stays. */
    Showing failed(String newName, String why) {
        return new Showing(newName, proof, problems, Optional.of(why), 0);
    }
}
