package vn.niemyet.page;

import java.util.List;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.page.template.Words;
import vn.niemyet.page.view.CentralsView;
import vn.niemyet.page.view.StartView;
import vn.niemyet.page.view.Tally;

/** The start page: search first, what is new, the country, the months, what is carried out most, what is due. */
final class StartPage {
    private static final int NEWEST = 10;
    private static final int CENTRAL = 8;
    private static final int DEADLINES = 8;

    private final Edition edition;
    private final CitedPages cited;
    private final TileMaps maps;

    StartPage(Edition edition, CitedPages cited, TileMaps maps) {
        this.edition = edition;
        this.cited = cited;
        this.maps = maps;
    }

    void plan(Templated pages) {
        pages.add(Addresses.START, PageKind.START, this::view);
    }

    private StartView view() {
        Corpus corpus = edition.corpus();
        Frames.Sketch sketch = new Frames.Sketch(Addresses.START, PageKind.START, "start", List.of());
        Words words = edition.words();
        return new StartView(
                edition.frames()
                        .withFeed(
                                edition.frames()
                                        .frame(sketch, edition.portal().title(), words.get("start.description")),
                                words.get("all.heading"),
                                "index.atom"),
                figures(corpus),
                edition.rows().of(corpus.entries().stream().limit(NEWEST).toList()),
                new OpenDeadlines(edition).ofAll().stream().limit(DEADLINES).toList(),
                maps.of(edition),
                new MonthChart(edition).chart(),
                Tallies.withBars(central()));
    }

    private List<Tally> figures(Corpus corpus) {
        Words words = edition.words();
        int provinces = (int) corpus.byProvince().keySet().stream()
                .filter(id -> corpus.registry().provinces().byId(id).isPresent())
                .count();
        int central = corpus.centralDocuments().size();
        return List.of(
                Tallies.plain(
                        words.get("figure.directives"),
                        Addresses.ALL,
                        corpus.entries().size()),
                Tallies.plain(words.get("figure.provinces"), Addresses.PROVINCES, provinces),
                Tallies.plain(
                        words.get("figure.agencies"),
                        Addresses.AGENCIES,
                        corpus.agencies().size()),
                Tallies.plain(words.get("figure.central"), Addresses.CENTRAL_DOCUMENTS, central));
    }

    private List<Tally> central() {
        return cited.mostCarriedOut().stream()
                .limit(CENTRAL)
                .map(StartPage::tally)
                .toList();
    }

    private static Tally tally(CentralsView.Document document) {
        return new Tally(document.name(), document.address(), document.subject(), document.carrying(), 0);
    }
}
