package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.source.Source;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Span;

/** What a proofreader marks in one text, each with its place. Of one code only the first are kept: nobody reads a thousand. */
final class Remarks {
    private static final int MOST_OF_A_CODE = 100;

    private final Source source;
    private final FlatText flat;
    private final Map<Code, Integer> counts = new EnumMap<>(Code.class);
    private final List<Problem> problems = new ArrayList<>();

    Remarks(Source source, FlatText flat) {
        this.source = source;
        this.flat = flat;
    }

    FlatText flat() {
        return flat;
    }

    /** Marks the character at an index of the flat text. */
    void at(int index, Code code, String... words) {
        at(flat.span(index, index), code, words);
    }

    /** Marks a range of the file. */
    void at(Span span, Code code, String... words) {
        if (counts.merge(code, 1, Integer::sum) <= MOST_OF_A_CODE) {
            problems.add(Problem.of(code, Place.of(source.path(), source.text(), span), words));
        }
    }

    List<Problem> all() {
        return problems;
    }
}
