package vn.niemyet.pipeline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.CorpusBuilder;
import vn.niemyet.corpus.ReadDirective;
import vn.niemyet.page.Press;
import vn.niemyet.problem.Outcome;
import vn.niemyet.registry.Registry;
import vn.niemyet.registry.RegistryFile;
import vn.niemyet.registry.RegistryReader;
import vn.niemyet.settings.Options;

/**
 * Pulls one proof of the portal after the other (in thử) and remembers between two of them what did not change: registries and
 * the readings of texts. For one thread. Writes nothing: no portal, no ledger.
 *
 * <p>Unlike a build it shows what can be shown: a text that cannot be read is missing, everything else is there.
 */
public final class ProofPress {
    private final KeptReadings readings = new KeptReadings();
    private List<RegistryFile> tables = List.of();
    private @Nullable Outcome<Registry> registry;

    /** A proof of what the folders hold now. Fails as the disk fails. */
    public Proof pull(Options options) throws Exception {
        Findings findings = new Findings();
        Inputs in = Inputs.read(options, findings, this::registry);
        List<ReadDirective> texts;
        try (Workers workers = new Workers(in.settings().jobs())) {
            texts = readings.over(in.content(), in.registry()).read(workers, findings);
        }
        Corpus corpus = findings.take(new CorpusBuilder(in.registry()).build(texts, in.ledger()));
        Press press = findings.take(Press.setUp(in.templates(), in.settings()));
        return new Proof(new Materials(in, corpus), press, findings);
    }

    private Outcome<Registry> registry(List<RegistryFile> current) {
        Outcome<Registry> known = Optional.ofNullable(registry)
                .filter(same -> current.equals(tables))
                .orElseGet(() -> RegistryReader.read(current));
        tables = List.copyOf(current);
        registry = known;
        return known;
    }
}
