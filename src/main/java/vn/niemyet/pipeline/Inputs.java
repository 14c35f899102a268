package vn.niemyet.pipeline;

import java.util.List;
import vn.niemyet.corpus.Ledger;
import vn.niemyet.corpus.LedgerReader;
import vn.niemyet.problem.Outcome;
import vn.niemyet.registry.Registry;
import vn.niemyet.registry.RegistryFile;
import vn.niemyet.registry.RegistryReader;
import vn.niemyet.settings.Feature;
import vn.niemyet.settings.Options;
import vn.niemyet.settings.Settings;
import vn.niemyet.settings.SettingsReader;
import vn.niemyet.source.ContentFolder;
import vn.niemyet.source.ContentReader;
import vn.niemyet.source.EngineRegistries;
import vn.niemyet.source.TemplateFolder;
import vn.niemyet.source.TemplateReader;

/** All that a run knows before it opens the first text. */
record Inputs(ContentFolder content, Settings settings, Ledger ledger, Registry registry, TemplateFolder templates) {

    /** Makes a registry of its tables: by reading them, or from memory. */
    @FunctionalInterface
    interface Registries {
        Registries READ = RegistryReader::read;

        Outcome<Registry> of(List<RegistryFile> tables);
    }

    /** Reads both folders; from then on problems weigh what the portal's settings say. */
    static Inputs read(Options options, Findings findings, Registries registries) {
        ContentFolder content =
                findings.take(ContentReader.read(options.folders().content()));
        Settings settings = content.portal().isPresent()
                ? findings.take(SettingsReader.read(content.portal().get(), options))
                : SettingsReader.defaults(options);
        findings.weighBy(settings.weights());
        Ledger ledger = findings.take(LedgerReader.read(content.addresses()));
        Registry registry = findings.take(registries.of(EngineRegistries.with(content.registries())));
        TemplateFolder templates =
                findings.take(TemplateReader.read(options.folders().templates()));
        return new Inputs(content, fitting(settings, templates), ledger, registry, templates);
    }

    /** The same with another folder of content, for instance one without the attachments of drafts. */
    Inputs with(ContentFolder other) {
        return new Inputs(other, settings, ledger, registry, templates);
    }

    /** A template folder without a search client makes a portal without a search page: no box that finds nothing. */
    private static Settings fitting(Settings settings, TemplateFolder templates) {
        return templates.assets().containsKey("search.js") ? settings : settings.without(Feature.SEARCH);
    }
}
