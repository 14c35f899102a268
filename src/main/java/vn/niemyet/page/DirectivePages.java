package vn.niemyet.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.CitedDocument;
import vn.niemyet.corpus.DirectiveId;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.Mention;
import vn.niemyet.corpus.SameSubject;
import vn.niemyet.markup.SafeHtml;
import vn.niemyet.model.Item;
import vn.niemyet.page.template.Words;
import vn.niemyet.page.view.DirectiveView;
import vn.niemyet.page.view.Frame;
import vn.niemyet.page.view.Link;
import vn.niemyet.page.view.Markup;
import vn.niemyet.page.view.Row;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.source.Key;

/** Makes the view of a directive. */
final class DirectivePages {
    private static final int LONG_TEXT = 6;
    private static final int DESCRIPTION = 200;

    private final Edition edition;
    private final Words words;
    private final Series series;
    private final SameSubject subjects;
    private final Banners banners;
    private final TaskRows tasks;
    private final CitationRows citations;
    private final Citings citings;
    private final RelationMaps relations;
    private final NeighbourLists neighbours;
    private final SignatureWords signatures;
    private final Reports reports;

    DirectivePages(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.series = new Series(edition.corpus().entries());
        this.subjects = SameSubject.of(
                edition.corpus().entries(),
                edition.corpus().registry().provinces().all());
        this.banners = new Banners(edition);
        this.tasks = TaskRows.timeless(edition);
        this.citations = new CitationRows(edition);
        this.citings = new Citings(edition);
        this.relations = new RelationMaps(edition);
        this.neighbours = new NeighbourLists(edition);
        this.signatures = new SignatureWords(edition.words());
        this.reports = new Reports(edition.portal(), edition.words());
    }

    DirectiveView view(Entry entry, SafeHtml text) {
        List<CitedDocument> cited = cited(entry);
        List<Mention> mentions = edition.corpus().mentionsOf(entry);
        Row row = edition.rows().of(entry);
        return new DirectiveView(
                frame(entry, text, cited),
                row.id(),
                entry.title(),
                OfficialName.of(entry),
                banners.of(entry, mentions),
                FactSheet.of(edition, entry, text.anchors()),
                entry.directive().signature().map(signatures::sentence).orElse(""),
                new Markup(text.html()),
                contents(text),
                items(entry),
                tasks.of(entry),
                citations.of(entry),
                citing(entry, mentions),
                relations.of(entry, mentions),
                ownDocument(entry, mentions),
                edition.rows().of(subjects.as(entry)),
                neighbours.of(entry, cited),
                series.before(entry).map(edition.rows()::of),
                series.after(entry).map(edition.rows()::of),
                attachments(entry),
                OfficialName.of(entry),
                reports.mail(entry),
                new DirectiveView.Source(entry.path(), entry.sha256(), size(entry.bytes())));
    }

    private List<CitedDocument> cited(Entry entry) {
        return entry.citations().stream()
                .flatMap(citation -> edition.cited(citation, entry).stream())
                .distinct()
                .toList();
    }

    private Frame frame(Entry entry, SafeHtml text, List<CitedDocument> cited) {
        List<Link> above = new ArrayList<>();
        DirectiveId id = entry.id();
        if (id.province().equals(DirectiveId.CENTRAL)) {
            above.add(new Link(words.get("central.heading"), Addresses.CENTRAL_DOCUMENTS));
        } else {
            above.add(new Link(edition.provinceName(id.province()), Addresses.province(id.province())));
            above.add(new Link(
                    id.year().equals(DirectiveId.YEAR_UNKNOWN) ? words.get("year.unknown") : id.year(),
                    Addresses.provinceYear(id.province(), id.year())));
        }
        Frames.Sketch sketch = new Frames.Sketch(entry.address(), PageKind.DIRECTIVE, "", above);
        String title =
                entry.number().map(number -> number + ": " + entry.title()).orElse(entry.title());
        return edition.frames()
                .frame(
                        sketch,
                        title,
                        shortened(text.excerpt().isEmpty() ? entry.title() : text.excerpt()),
                        Optional.of(LegislationData.of(
                                entry, edition.portal().baseUrl().toString(), cited)));
    }

    private static String shortened(String text) {
        if (text.length() <= DESCRIPTION) {
            return text;
        }
        int end = text.lastIndexOf(' ', DESCRIPTION);
        return text.substring(0, end > 0 ? end : DESCRIPTION) + "…";
    }

    /** Vietnamese in every portal: these words go into an official citation. */
    private static String items(Entry entry) {
        StringBuilder items = new StringBuilder();
        for (Item item : entry.directive().items()) {
            items.append(items.isEmpty() ? "" : ";").append(item.anchor()).append('=');
            items.append(item.path().indexOf(' ') > 0 ? "" : "mục ").append(item.path());
        }
        return items.toString();
    }

    private static List<DirectiveView.Heading> contents(SafeHtml text) {
        return text.headings().size() < LONG_TEXT
                ? List.of()
                : text.headings().stream()
                        .map(h -> new DirectiveView.Heading(h.level() - 1, h.words(), h.anchor()))
                        .toList();
    }

    /** Who cites a directive whose page is that of the cited document; a central document has a page of its own for it. */
    private List<vn.niemyet.page.view.CitingRow> citing(Entry entry, List<Mention> mentions) {
        boolean here = ownDocument(entry, mentions).isEmpty();
        return here
                ? citings.rows(Citings.group(mentions.stream()
                        .filter(mention -> !mention.citing().id().equals(entry.id()))
                        .toList()))
                : List.of();
    }

    private Optional<Link> ownDocument(Entry entry, List<Mention> mentions) {
        return mentions.stream()
                .findFirst()
                .flatMap(mention -> edition.cited(mention.citation(), mention.citing()))
                .filter(document -> !document.address().equals(entry.address()))
                .map(document -> new Link(document.name(), document.address()));
    }

    private static List<Link> attachments(Entry entry) {
        return entry.frontMatter().scalars(Key.ATTACHMENTS).stream()
                .map(YamlNode.Scalar::value)
                .map(name -> new Link(name, Attachments.address(name)))
                .toList();
    }

    private static String size(long bytes) {
        return bytes < 1024 ? bytes + " B" : String.format(Locale.ROOT, "%d kB", (bytes + 512) / 1024);
    }
}
