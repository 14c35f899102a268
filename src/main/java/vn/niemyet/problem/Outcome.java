package vn.niemyet.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a stage gives: its value and the problems it met on the way. A value that could not be made whole is made as far as
 * it goes; an error among the problems is what stops the publication.
 */
public record Outcome<T>(T value, List<Problem> problems) {

    public Outcome {
        problems = List.copyOf(problems);
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** The next stage on this value, with the problems of both. */
    public <R> Outcome<R> then(Function<T, Outcome<R>> stage) {
        Outcome<R> next = stage.apply(value);
        List<Problem> both = new ArrayList<>(problems);
        both.addAll(next.problems);
        return new Outcome<>(next.value, both);
    }
}
