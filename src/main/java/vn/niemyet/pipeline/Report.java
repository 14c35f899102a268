package vn.niemyet.pipeline;

import java.util.List;
import java.util.Optional;
import vn.niemyet.corpus.Release;
import vn.niemyet.problem.Problem;
import vn.niemyet.publish.Changes;

/**
 * What became of a run: every problem, sorted; what the portal holds; what changed, where something was published.
 *
 * @param next the paper whose time comes next
 * @param timings how long each stage took, in the order of the stages
 */
public record Report(
        List<Problem> problems,
        Optional<Counts> counts,
        Optional<Changes> changes,
        List<Timing> timings,
        Optional<Release.Scheduled> next) {

    /** What a portal holds. */
    public record Counts(int directives, int provinces, int agencies, int centralDocuments, int pages) {}

    /** Wall time of a stage. */
    public record Timing(String stage, long milliseconds) {}

    public Report {
        problems = List.copyOf(problems);
        timings = List.copyOf(timings);
    }

    /** A run without a paper that waits for its time. */
    public Report(List<Problem> problems, Optional<Counts> counts, Optional<Changes> changes, List<Timing> timings) {
        this(problems, counts, changes, timings, Optional.empty());
    }

    /** A run that could not begin or end because of one thing that stands in its way. */
    public static Report of(Problem problem) {
        return new Report(List.of(problem), Optional.empty(), Optional.empty(), List.of());
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
