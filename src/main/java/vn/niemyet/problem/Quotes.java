package vn.niemyet.problem;

import java.util.Optional;

/** Knows the lines that problems stand in. */
@FunctionalInterface
public interface Quotes {
    /** Knows none: for reports that stand alone. */
    Quotes NONE = place -> Optional.empty();

    /** The line of a place; nothing where it cannot be had or nobody could read it. */
    Optional<Quote> at(Place place);
}
