package vn.niemyet.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.niemyet.citation.CitationResolver;
import vn.niemyet.citation.HeldDocuments;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Head;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.registry.Registry;

/**
 * The first barrier of a build: needs every directive, gives the {@link Corpus}. Names the directives, resolves their
 * citations against each other and the registry, and groups them.
 */
public final class CorpusBuilder {
    private final Registry registry;
    private final Resolving resolving;

    /** Resolves the citations of one text, given what the portal holds; called from many threads. */
    @FunctionalInterface
    public interface Resolving {
        Outcome<List<Citation>> resolve(ReadDirective text, HeldDocuments held);
    }

    public CorpusBuilder(Registry registry) {
        this(registry, resolving(new CitationResolver(registry)));
    }

    public CorpusBuilder(Registry registry, Resolving resolving) {
        this.registry = registry;
        this.resolving = resolving;
    }

    private static Resolving resolving(CitationResolver resolver) {
        return (text, held) -> resolver.resolve(text.path(), text.directive(), text.citations(), held);
    }

    /** Builds the corpus of texts given in the order of their paths. */
    public Outcome<Corpus> build(List<ReadDirective> texts) {
        return build(texts, Ledger.EMPTY);
    }

    /** The same for a portal that has published: its texts keep their addresses. */
    public Outcome<Corpus> build(List<ReadDirective> texts, Ledger ledger) {
        Outcome<List<DirectiveId>> names = Namer.name(texts, ledger);
        Holdings holdings = Holdings.of(texts);
        List<Outcome<List<Citation>>> resolved = texts.parallelStream()
                .map(text -> resolving.resolve(text, holdings))
                .toList();
        List<Entry> entries = new ArrayList<>(texts.size());
        List<Problem> problems = new ArrayList<>(names.problems());
        OneCopy copies = new OneCopy();
        for (int i = 0; i < texts.size(); i++) {
            entries.add(entry(
                    texts.get(i),
                    names.value().get(i),
                    copies.packed(resolved.get(i).value())));
            problems.addAll(resolved.get(i).problems());
        }
        entries.sort(Entry.NEWEST_FIRST);
        return new Outcome<>(group(entries), problems);
    }

    private static Entry entry(ReadDirective text, DirectiveId id, List<Citation> citations) {
        return new Entry(
                id,
                title(text),
                text.path(),
                text.sha256(),
                text.bytes(),
                text.frontMatter(),
                text.directive(),
                citations);
    }

    /** The subject; without one kind and number; without these the name of the file. */
    private static String title(ReadDirective text) {
        Head head = text.directive().head();
        return head.subject().map(Known::value).orElseGet(() -> {
            String words = Stream.of(
                            head.kind().map(kind -> kind.value().name()),
                            head.number().map(number -> number.value().notation()))
                    .flatMap(java.util.Optional::stream)
                    .collect(java.util.stream.Collectors.joining(" "));
            return words.isEmpty() ? text.path().substring(text.path().lastIndexOf('/') + 1) : words;
        });
    }

    private Corpus group(List<Entry> entries) {
        SortedMap<String, CitedDocument> cited = CitedDocuments.of(entries, registry);
        Map<DirectiveId, List<Mention>> citedBy = new HashMap<>();
        for (CitedDocument document : cited.values()) {
            document.held().ifPresent(held -> citedBy.put(held.id(), document.mentions()));
        }
        return new Corpus(
                registry,
                List.copyOf(entries),
                by(entries, entry -> entry.id().province()),
                by(
                        entries,
                        entry -> entry.date().map(d -> String.valueOf(d.year())).orElse(DirectiveId.YEAR_UNKNOWN)),
                by(entries, entry -> entry.kind().map(Kind::id).orElse("")),
                Shelves.of(entries),
                Collections.unmodifiableSortedMap(cited),
                Map.copyOf(citedBy));
    }

    private static SortedMap<String, List<Entry>> by(List<Entry> entries, Function<Entry, String> key) {
        SortedMap<String, List<Entry>> groups = new TreeMap<>();
        entries.forEach(entry ->
                groups.computeIfAbsent(key.apply(entry), k -> new ArrayList<>()).add(entry));
        groups.remove("");
        groups.replaceAll((k, list) -> List.copyOf(list));
        return Collections.unmodifiableSortedMap(groups);
    }
}
