package vn.niemyet.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Severity;
import vn.niemyet.problem.Weights;

/** The problems of a run as the stages find them, at the weight the portal gives them. For one thread. */
final class Findings {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Set<Code>> allowed = new HashMap<>();
    private final Set<String> heldBack = new HashSet<>();
    private Weights weights = Weights.PLAIN;

    /** The value of a stage, its problems noted. */
    <T> T take(Outcome<T> outcome) {
        add(outcome.problems());
        return outcome.value();
    }

    void add(Collection<Problem> found) {
        problems.addAll(found);
    }

    /** From now on problems weigh what the settings say. */
    void weighBy(Weights portal) {
        weights = portal;
    }

    /** An officer let these codes pass in a file, with a reason. */
    void allow(String path, Set<Code> codes) {
        if (!codes.isEmpty()) {
            allowed.computeIfAbsent(path, file -> EnumSet.noneOf(Code.class)).addAll(codes);
        }
    }

    /** A draft is not published: what is wrong with it is worth knowing and stops nobody. */
    void holdBack(String path) {
        heldBack.add(path);
    }

    boolean haveErrors() {
        return problems.stream().anyMatch(problem -> weigh(problem).isError());
    }

    /** Every problem once, by place. */
    List<Problem> sorted() {
        return problems.stream()
                .map(this::weigh)
                .distinct()
                .sorted(Problem.ORDER)
                .toList();
    }

    private Problem weigh(Problem problem) {
        if (heldBack.contains(problem.place().path())) {
            return problem.withSeverity(Severity.NOTE);
        }
        return weights.weigh(problem, allowed.getOrDefault(problem.place().path(), Set.of()));
    }
}
