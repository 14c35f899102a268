package vn.niemyet.archive;

import java.util.List;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Directive;
import vn.niemyet.problem.Problem;
import vn.niemyet.source.Source;

/**
 * All that was read in one text: its facts, what it cites and what is doubtful in it.
 *
 * @param source the text itself, for the places of the facts
 */
public record Reading(Source source, Directive directive, List<Citation> citations, List<Problem> problems) {

    public Reading {
        citations = List.copyOf(citations);
        problems = List.copyOf(problems);
    }
}
