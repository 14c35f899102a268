package vn.niemyet.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.CitedDocument;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.DirectiveId;
import vn.niemyet.corpus.Entry;
import vn.niemyet.model.Agency;
import vn.niemyet.model.CentralDocument;
import vn.niemyet.model.Level;
import vn.niemyet.page.template.Words;
import vn.niemyet.page.view.CentralsView;
import vn.niemyet.page.view.CitedView;
import vn.niemyet.page.view.Fact;
import vn.niemyet.page.view.Link;

/** The list of central documents, and a page for every cited document whose text is not a page of its own. */
final class CitedPages {
    private final Edition edition;
    private final Corpus corpus;
    private final Words words;
    private final ListPages lists;
    private final Citings citings;
    private final Timelines timelines;

    CitedPages(Edition edition, ListPages lists) {
        this.edition = edition;
        this.corpus = edition.corpus();
        this.words = edition.words();
        this.lists = lists;
        this.citings = new Citings(edition);
        this.timelines = new Timelines(edition);
    }

    void plan(Templated pages) {
        index(pages);
        for (CitedDocument document : corpus.cited().values()) {
            boolean ownPage =
                    document.level() == Level.CENTRAL || document.held().isEmpty();
            if (ownPage) {
                page(document, pages);
            }
        }
    }

    private void index(Templated pages) {
        Frames.Sketch sketch =
                new Frames.Sketch(Addresses.CENTRAL_DOCUMENTS, PageKind.CENTRAL_DOCUMENTS, "central", List.of());
        List<CentralsView.Document> documents = mostCited();
        List<Entry> held = corpus.byProvince().getOrDefault(DirectiveId.CENTRAL, List.of());
        String heading = words.get("central.heading");
        String intro = words.get("central.intro", documents.size());
        pages.addAll(
                Paging.of(sketch.address(), documents, Paging.ROWS),
                PageKind.CENTRAL_DOCUMENTS,
                slice -> new CentralsView(
                        lists.frame(sketch, heading, intro, slice),
                        heading,
                        intro,
                        slice.rows(),
                        slice.isFirst() ? edition.rows().of(held) : List.of(),
                        slice.pager()));
    }

    /** All central documents, those cited by most directives first. */
    private List<CentralsView.Document> mostCited() {
        return ranked(CentralsView.Document::directives);
    }

    /** Those that some directive carries out, those that most do first. */
    List<CentralsView.Document> mostCarriedOut() {
        return ranked(CentralsView.Document::carrying).stream()
                .filter(document -> document.carrying() > 0)
                .toList();
    }

    private List<CentralsView.Document> ranked(ToIntFunction<CentralsView.Document> count) {
        return corpus.centralDocuments().stream()
                .map(CitedPages::document)
                .sorted(Comparator.comparingInt(count).reversed().thenComparing(CentralsView.Document::address))
                .toList();
    }

    private static CentralsView.Document document(CitedDocument document) {
        List<Entry> citing = document.citing();
        int provinces = (int)
                citing.stream().map(entry -> entry.id().province()).distinct().count();
        return new CentralsView.Document(
                document.name(),
                subject(document),
                document.address(),
                citing.size(),
                provinces,
                document.carriedOutBy().size());
    }

    private static String subject(CitedDocument document) {
        Optional<String> registered =
                document.registered().map(CentralDocument::subject).filter(text -> !text.isEmpty());
        return registered.or(() -> document.held().map(Entry::title)).orElse("");
    }

    private void page(CitedDocument document, Templated pages) {
        Link above = document.level() == Level.CENTRAL
                ? new Link(words.get("central.heading"), Addresses.CENTRAL_DOCUMENTS)
                : new Link(edition.provinceName(document.province()), edition.nearestProvincePage(document.province()));
        Frames.Sketch sketch = new Frames.Sketch(document.address(), PageKind.CITED, "central", List.of(above));
        List<Citings.Citing> citing = Citings.group(document.mentions());
        pages.addAll(
                Paging.of(sketch.address(), citing, Paging.CITING),
                PageKind.CITED,
                slice -> view(document, sketch, citing, slice));
    }

    private CitedView view(
            CitedDocument document,
            Frames.Sketch sketch,
            List<Citings.Citing> citing,
            Paging.Slice<Citings.Citing> slice) {
        boolean first = slice.isFirst();
        String intro = intro(citing.size(), document.carriedOutBy().size());
        return new CitedView(
                lists.frame(sketch, document.name(), words.get("cited.description", document.name()), slice),
                document.name(),
                intro,
                subject(document),
                facts(document),
                document.registered().flatMap(CentralDocument::url).map(url -> new Link(document.name(), url)),
                document.registered()
                        .flatMap(CentralDocument::checkedOn)
                        .map(edition.dates()::date)
                        .orElse(""),
                document.held().map(entry -> new Link(entry.title(), entry.address())),
                document.registered().isEmpty() && document.held().isEmpty(),
                first ? timelines.of(citing) : List.of(),
                citings.rows(slice.rows()),
                slice.pager());
    }

    private String intro(int citing, int carrying) {
        return carrying == 0
                ? words.get("cited.intro", citing)
                : carrying == citing
                        ? words.get("cited.intro.carried", citing)
                        : words.get("cited.intro.some", citing, carrying);
    }

    private List<Fact> facts(CitedDocument document) {
        List<Fact> facts = new ArrayList<>();
        issuer(document).ifPresent(link -> facts.add(Fact.linked(words.get("fact.issuer"), link)));
        document.registered()
                .flatMap(CentralDocument::date)
                .map(edition.dates()::date)
                .ifPresent(date -> facts.add(Fact.plain(words.get("fact.date"), date)));
        return facts;
    }

    /** The issuing body: the registry's word, else the body behind the mark in the number. */
    private Optional<Link> issuer(CitedDocument document) {
        Optional<String> named = document.registered().map(CentralDocument::issuer);
        Optional<Agency> body = named.flatMap(corpus.registry().agencies()::byId)
                .or(() -> document.mentions()
                        .get(0)
                        .citation()
                        .issuer()
                        .flatMap(corpus.registry().agencies()::centralByMark));
        return body.map(agency -> new Link(
                        agency.name(), corpus.agencies().containsKey(agency.id()) ? Addresses.agency(agency.id()) : ""))
                .or(() -> document.mentions().get(0).citation().issuer().map(name -> new Link(name, "")));
    }
}
