package vn.niemyet.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.archive.Reading;
import vn.niemyet.citation.CitationResolver;
import vn.niemyet.citation.HeldDocuments;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Directive;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.registry.Registry;
import vn.niemyet.registry.RegistryReader;
import vn.niemyet.source.EngineRegistries;
import vn.niemyet.source.FrontMatterCheck;
import vn.niemyet.source.Listed;
import vn.niemyet.source.Source;
import vn.niemyet.source.SourceReader;

/** The first pass for texts that stand alone: no content folder, no corpus, the engine's own registries. */
public final class SingleTexts {
    private final TextReader reader;
    private final CitationResolver resolver;

    private SingleTexts(Registry registry) {
        reader = new TextReader(registry, FrontMatterCheck.of(registry));
        resolver = new CitationResolver(registry);
    }

    public static SingleTexts withEngineRegistries() {
        return new SingleTexts(RegistryReader.read(EngineRegistries.read()).value());
    }

    /** What is read in one file; nothing but problems where it cannot be read. */
    public Outcome<Optional<Reading>> read(Path file) {
        String path = file.toString().replace('\\', '/');
        Outcome<Optional<Source>> source = SourceReader.read(new Listed(file, path));
        List<Problem> problems = new ArrayList<>(source.problems());
        Optional<Reading> reading = source.value().map(text -> read(text, problems));
        return new Outcome<>(reading, problems);
    }

    private Reading read(Source source, List<Problem> problems) {
        Outcome<TextReader.Facts> facts = reader.read(source);
        problems.addAll(facts.problems());
        Directive directive = facts.value().directive();
        Outcome<List<Citation>> resolved =
                resolver.resolve(source.path(), directive, facts.value().citations(), HeldDocuments.NONE);
        problems.addAll(resolved.problems());
        return new Reading(source, directive, resolved.value(), problems);
    }
}
