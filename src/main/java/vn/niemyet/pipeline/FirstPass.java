package vn.niemyet.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.corpus.OneCopy;
import vn.niemyet.corpus.ReadDirective;
import vn.niemyet.corpus.Release;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.registry.Registry;
import vn.niemyet.source.ContentFolder;
import vn.niemyet.source.FrontMatterCheck;
import vn.niemyet.source.Listed;
import vn.niemyet.source.Source;
import vn.niemyet.source.SourceReader;
import vn.niemyet.text.WordBook;

/** From files to facts: {@code Listed → Source → Directive → Citations}, every text by itself. */
final class FirstPass {
    private final ContentFolder content;
    private final TextReader reader;
    private final OneCopy copies;
    private final Readings readings;

    /** Reads every text, or remembers what was read in it. */
    @FunctionalInterface
    interface Readings {
        Readings ANEW = (file, pass) -> pass.read(SourceReader.read(file));

        Outcome<Optional<ReadDirective>> of(Listed file, FirstPass pass);
    }

    FirstPass(ContentFolder content, Registry registry) {
        this(content, registry, Readings.ANEW, new WordBook());
    }

    /** @param book for the words of what is read */
    FirstPass(ContentFolder content, Registry registry, Readings readings, WordBook book) {
        this.copies = new OneCopy(book);
        this.content = content;
        this.readings = readings;
        this.reader = new TextReader(registry, FrontMatterCheck.of(registry, content));
    }

    /** The facts of every file that can be read, in the order of their paths. */
    List<ReadDirective> read(Workers workers, Findings findings) throws Exception {
        List<ReadDirective> texts = new ArrayList<>(content.texts().size());
        workers.inOrder(content.texts(), file -> readings.of(file, this), outcome -> {
            findings.add(outcome.problems());
            outcome.value().filter(Release::isDraft).ifPresent(draft -> findings.holdBack(draft.path()));
            outcome.value().ifPresent(text -> {
                findings.allow(text.path(), text.frontMatter().allowed());
                texts.add(text);
            });
        });
        return texts;
    }

    /** The facts of one text that was opened. */
    Outcome<Optional<ReadDirective>> read(Outcome<Optional<Source>> source) {
        List<Problem> problems = new ArrayList<>(source.problems());
        Optional<ReadDirective> facts = source.value().map(text -> facts(text, problems));
        return new Outcome<>(facts, problems);
    }

    private ReadDirective facts(Source source, List<Problem> problems) {
        return held(source, reader.read(source), problems);
    }

    /** What is read in one text, wherever it lies. */
    ReadDirective reading(Source source, List<Problem> problems) {
        return held(source, reader.facts(source), problems);
    }

    private ReadDirective held(Source source, Outcome<TextReader.Facts> facts, List<Problem> problems) {
        problems.addAll(facts.problems());
        return copies.of(new ReadDirective(
                source.path(),
                source.sha256(),
                source.bytes(),
                source.frontMatter(),
                facts.value().directive(),
                facts.value().citations()));
    }
}
