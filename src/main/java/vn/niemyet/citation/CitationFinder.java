package vn.niemyet.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Directive;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Known;
import vn.niemyet.model.Level;
import vn.niemyet.model.NamedBody;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Relation;
import vn.niemyet.model.Resolution;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.FlatText;

/**
 * Finds every mention of another document in a text (viện dẫn), in one pass whose time grows with the text's length. What a
 * mention means is not asked here; see {@link CitationResolver}.
 *
 * <p>In {@code Thực hiện Thông báo số 98/TB-VPCP ngày 08/5/2021 của Văn phòng Chính phủ} it finds one citation with number,
 * kind, date and relation, whose words end with the date.
 */
public final class CitationFinder {
    private static final Resolution OPEN = new Resolution.Unresolved(Level.OTHER, "not-resolved");

    private final NumberedReader numbered;
    private final UnnumberedReader unnumbered;
    private final BackReferences references;

    public CitationFinder(Registry registry) {
        Readers readers = Readers.of(registry);
        this.numbered = new NumberedReader(readers);
        this.unnumbered = new UnnumberedReader(registry, readers);
        this.references = new BackReferences(registry);
    }

    /** The citations of a text in its order, without the document's own number. */
    public List<Citation> find(FlatText flat, Directive directive) {
        Scan scan = new Scan(flat);
        Optional<PartialDate> issued = directive.head().date().map(Known::value);
        List<Mention> mentions = mentions(scan, issued.map(PartialDate::latest).orElse(LocalDate.MAX));
        List<Mention> named = Aliases.add(scan, references.complete(mentions));
        List<Mention> others = OwnNumber.without(scan, Spelling.unify(named), directive);
        List<Relation> relations = RelationReader.read(scan, others);
        List<String> items = ItemPaths.of(others, scan, directive.items());
        List<Citation> citations = new ArrayList<>(others.size());
        for (int i = 0; i < others.size(); i++) {
            citations.add(citation(scan, YearlessDay.complete(others.get(i), issued), relations.get(i), items.get(i)));
        }
        return citations;
    }

    private List<Mention> mentions(Scan scan, LocalDate day) {
        List<Mention> found = new ArrayList<>(numbered.read(scan, day));
        found.addAll(unnumbered.read(scan, day));
        found.sort(Comparator.comparingInt(Mention::start).thenComparing(Mention::end, Comparator.reverseOrder()));
        List<Mention> apart = new ArrayList<>(found.size());
        int end = -1;
        for (Mention mention : found) {
            if (mention.start() >= end) {
                apart.add(mention);
                end = mention.end();
            }
        }
        return Companions.join(scan, apart);
    }

    static Citation citation(Scan scan, Mention mention, Relation relation, String item) {
        Optional<PartialDate> date = mention.date().flatMap(ScannedDate::date);
        return new Citation(
                scan.words(mention.start(), mention.end()),
                mention.number(),
                mention.kind(),
                issuer(mention),
                date,
                year(mention),
                relation,
                item,
                scan.flat().span(mention.start(), mention.end()),
                scan.flat().position(mention.start()),
                mention.named(),
                mention.completed(),
                OPEN);
    }

    private static Optional<String> issuer(Mention mention) {
        return mention.body().isEmpty() ? mention.named().map(NamedBody::name) : Optional.of(mention.body());
    }

    /** The year of the date; where none is written that of the number. */
    private static Optional<Integer> year(Mention mention) {
        return mention.date()
                .map(ScannedDate::year)
                .filter(year -> year != 0)
                .or(() -> mention.number().map(DocumentNumber::year).filter(year -> year != 0));
    }
}
