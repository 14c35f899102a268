package vn.niemyet.problem;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much problems weigh in one portal: by themselves, raised by {@code portal.yaml}, by {@code --strict}, or let pass by an
 * officer's {@code allow} with a reason.
 *
 * @param raised the least weight of single codes; never makes a problem lighter than it is by itself
 * @param strict warnings are errors
 */
public record Weights(Map<Code, Severity> raised, boolean strict) {
    /** Every problem as it is by itself. */
    public static final Weights PLAIN = new Weights(Map.of(), false);

    public Weights {
        raised = Map.copyOf(raised);
    }

    /** A problem at its weight here; one whose code the file allows is a note, so that it stays in sight. */
    public Problem weigh(Problem problem, Set<Code> allowed) {
        if (allowed.contains(problem.code()) && problem.code().isFinding()) {
            return problem.withSeverity(Severity.NOTE);
        }
        Severity weight = problem.severity().heavierOf(raised.getOrDefault(problem.code(), Severity.NOTE));
        return problem.withSeverity(strict && weight == Severity.WARNING ? Severity.ERROR : weight);
    }

    /** The problems of one file, of which {@code allowed} codes were let pass there. */
    public List<Problem> weigh(List<Problem> problems, Set<Code> allowed) {
        return problems.stream().map(problem -> weigh(problem, allowed)).toList();
    }
}
