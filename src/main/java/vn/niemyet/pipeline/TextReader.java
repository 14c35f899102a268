package vn.niemyet.pipeline;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.citation.CitationFinder;
import vn.niemyet.citation.Mending;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Directive;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.reading.DirectiveReader;
import vn.niemyet.registry.Registry;
import vn.niemyet.source.FrontMatterCheck;
import vn.niemyet.source.Source;
import vn.niemyet.text.FlatText;

/** One text to its facts, {@code Source → Directive → Citations}, the officer's front matter laid over what was read. */
final class TextReader {
    private final FrontMatterCheck frontMatter;
    private final DirectiveReader directives;
    private final CitationFinder citations;
    private final Mending mending;

    TextReader(Registry registry, FrontMatterCheck frontMatter) {
        this.frontMatter = frontMatter;
        this.directives = new DirectiveReader(registry);
        this.citations = new CitationFinder(registry);
        this.mending = new Mending(registry);
    }

    /** A directive with its citations, which are still to be resolved save those the officer resolved. */
    record Facts(Directive directive, List<Citation> citations) {}

    /** Reads a text of the content folder: its front matter is checked as well. */
    Outcome<Facts> read(Source source) {
        Outcome<Facts> facts = facts(source);
        List<Problem> problems = new ArrayList<>(frontMatter.check(source));
        problems.addAll(facts.problems());
        return new Outcome<>(facts.value(), problems);
    }

    /** Reads a text wherever it lies. */
    Outcome<Facts> facts(Source source) {
        List<Problem> problems = new ArrayList<>();
        FlatText flat = FlatText.of(source.text(), source.bodyStart());
        Outcome<Directive> read = directives.read(source, flat);
        Directive directive = read.value();
        Outcome<List<Citation>> mended = mending.apply(source, flat, directive, citations.find(flat, directive));
        problems.addAll(read.problems());
        problems.addAll(mended.problems());
        return new Outcome<>(new Facts(directive, mended.value()), problems);
    }
}
