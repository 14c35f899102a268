package vn.niemyet.problem;

import java.util.Comparator;
import java.util.List;

/**
 * Something that is wrong or doubtful, as a value: what ({@link Code}), how much it weighs, where, and the words that
 * fill the message's blanks ({@code {0}}, {@code {1}} …).
 */
public record Problem(Code code, Severity severity, Place place, List<String> words) {
    /** By place, then by code: the order of every report. */
    public static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::code)
            .thenComparing(p -> p.words().toString());

    public Problem {
        words = List.copyOf(words);
    }

    public static Problem of(Code code, Place place, String... words) {
        return new Problem(code, code.severity(), place, List.of(words));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public Problem withSeverity(Severity raised) {
        return new Problem(code, raised, place, words);
    }
}
