package vn.niemyet.spec;

/** What the engine says to an example, in the notation of its specification. */
@FunctionalInterface
interface Answers {
    String to(Example example);
}
