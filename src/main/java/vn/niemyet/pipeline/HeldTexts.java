package vn.niemyet.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.corpus.DirectiveId;
import vn.niemyet.corpus.HeldIdentities;
import vn.niemyet.corpus.ReadDirective;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.registry.Registry;
import vn.niemyet.registry.RegistryReader;
import vn.niemyet.source.ContentFolder;
import vn.niemyet.source.ContentReader;
import vn.niemyet.source.EngineRegistries;
import vn.niemyet.source.Source;

/**
 * What a content folder holds, for those who add to it: the first pass over its texts, without pages. Reads a new text with
 * the registries of the folder and says whether it is held, and where.
 */
public final class HeldTexts {
    private final String folder;
    private final FirstPass reader;
    private final HeldIdentities identities = new HeldIdentities();

    private HeldTexts(String folder, ContentFolder content, Registry registry) {
        this.folder = folder;
        this.reader = new FirstPass(content, registry);
    }

    /**
     * Reads the folder. Among the problems only an error that keeps anything from being added: there is no such folder, or its
     * registries cannot be read; what is wrong with its texts is for {@code check} to say.
     */
    public static Outcome<HeldTexts> in(Path content, int jobs) throws Exception {
        Outcome<ContentFolder> folder = ContentReader.read(content);
        Outcome<Registry> registry =
                RegistryReader.read(EngineRegistries.with(folder.value().registries()));
        HeldTexts held = new HeldTexts(ContentReader.nameOf(content), folder.value(), registry.value());
        List<Problem> problems = new ArrayList<>(folder.problems());
        problems.addAll(registry.problems());
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        if (errors.isEmpty()) {
            try (Workers workers = new Workers(jobs)) {
                held.reader.read(workers, new Findings()).forEach(held::add);
            }
        }
        return new Outcome<>(held, errors);
    }

    /** The facts of a text that is not in the folder yet. */
    public Outcome<ReadDirective> read(Source source) {
        List<Problem> problems = new ArrayList<>();
        return new Outcome<>(reader.reading(source, problems), problems);
    }

    /** From now on this text is held. */
    public void add(ReadDirective text) {
        identities.add(text);
    }

    /** The file that holds the same document. */
    public Optional<String> holderOf(ReadDirective text) {
        return identities.holderOf(text);
    }

    /** The name that a text would bear, {@code thai-nguyen/2021/107-tb-ubnd}. */
    public DirectiveId nameOf(ReadDirective text) {
        return HeldIdentities.nameOf(text);
    }

    /** The content folder's own name, with which messages begin a path. */
    public String folder() {
        return folder;
    }
}
