package vn.niemyet.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.citation.CitationFinder;
import vn.niemyet.corpus.ReadDirective;
import vn.niemyet.model.Directive;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.reading.DirectiveReader;
import vn.niemyet.registry.Registry;
import vn.niemyet.source.ContentFolder;
import vn.niemyet.source.FrontMatterCheck;
import vn.niemyet.source.Listed;
import vn.niemyet.source.Source;
import vn.niemyet.source.SourceReader;
import vn.niemyet.text.FlatText;

/** From files to facts: {@code Listed → Source → Directive → Citations}, every text by itself. */
final class FirstPass {
    private final ContentFolder content;
    private final FrontMatterCheck frontMatter;
    private final DirectiveReader directives;
    private final CitationFinder citations;

    FirstPass(ContentFolder content, Registry registry) {
        this.content = content;
        this.frontMatter = FrontMatterCheck.of(registry, content);
        this.directives = new DirectiveReader(registry);
        this.citations = new CitationFinder(registry);
    }

    /** The facts of every file that can be read, in the order of their paths. */
    List<ReadDirective> read(Workers workers, Findings findings) throws Exception {
        List<ReadDirective> texts = new ArrayList<>(content.texts().size());
        workers.inOrder(content.texts(), this::read, outcome -> {
            findings.add(outcome.problems());
            outcome.value().ifPresent(text -> {
                findings.allow(text.path(), text.frontMatter().allowed());
                texts.add(text);
            });
        });
        return texts;
    }

    private Outcome<Optional<ReadDirective>> read(Listed file) {
        Outcome<Optional<Source>> source = SourceReader.read(file);
        List<Problem> problems = new ArrayList<>(source.problems());
        Optional<ReadDirective> facts = source.value().map(text -> facts(text, problems));
        return new Outcome<>(facts, problems);
    }

    private ReadDirective facts(Source source, List<Problem> problems) {
        problems.addAll(frontMatter.check(source));
        return reading(source, problems);
    }

    /** What is read in one text, wherever it lies. */
    ReadDirective reading(Source source, List<Problem> problems) {
        FlatText flat = FlatText.of(source.text(), source.bodyStart());
        Outcome<Directive> directive = directives.read(source, flat);
        problems.addAll(directive.problems());
        return new ReadDirective(
                source.path(),
                source.sha256(),
                source.bytes(),
                source.frontMatter(),
                directive.value(),
                citations.find(flat, directive.value()));
    }
}
