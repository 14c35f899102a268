package vn.niemyet.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.corpus.AgencyShelf;
import vn.niemyet.corpus.CitedDocument;
import vn.niemyet.corpus.Corpus;
import vn.niemyet.corpus.DirectiveId;
import vn.niemyet.corpus.Entry;
import vn.niemyet.corpus.Lifelines;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Citation;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;
import vn.niemyet.page.template.Words;
import vn.niemyet.page.view.Link;
import vn.niemyet.settings.Portal;
import vn.niemyet.settings.Settings;

/** What all makers of pages look things up in: corpus, settings, words, and the rows made from them. */
final class Edition {
    /** How long a day is that is written {@code 2026-05-07}; a time may follow. */
    private static final int DAY = 10;

    private final Corpus corpus;
    private final Settings settings;
    private final Words words;
    private final DateWords dates;
    private final Pending pending;
    private final Map<String, String> withdrawn;
    private final Lifelines lifelines;
    private final Rows rows;
    private final Frames frames;
    private final Map<Agency, Focus> bodies = new ConcurrentHashMap<>();

    Edition(Corpus corpus, Settings settings, Words words, Map<String, String> withdrawn) {
        this.withdrawn = Map.copyOf(withdrawn);
        this.corpus = corpus;
        this.settings = settings;
        this.words = words;
        this.dates = new DateWords(words);
        this.pending = new Pending(settings, words);
        this.lifelines = new Lifelines(corpus.entries());
        this.rows = new Rows(corpus.entries(), words, pending, lifelines);
        this.frames = new Frames(settings.portal(), words.get("nav.start"));
    }

    Corpus corpus() {
        return corpus;
    }

    /** Which papers are withdrawn, replaced, corrected. */
    Lifelines lifelines() {
        return lifelines;
    }

    Portal portal() {
        return settings.portal();
    }

    /** The day against which deadlines are judged. */
    LocalDate today() {
        return settings.today();
    }

    Words words() {
        return words;
    }

    DateWords dates() {
        return dates;
    }

    Pending pending() {
        return pending;
    }

    Rows rows() {
        return rows;
    }

    Frames frames() {
        return frames;
    }

    /** The document a citation means, where it means exactly one. */
    Optional<CitedDocument> cited(Citation citation, Entry citing) {
        return corpus.cited(citing, citation);
    }

    /** The day a paper was withdrawn, as readers know days; nothing where no ledger tells. */
    Optional<String> withdrawnOn(Entry entry) {
        return Optional.ofNullable(withdrawn.get(entry.address()))
                .flatMap(since -> PartialDate.parse(since.substring(0, Math.min(since.length(), DAY))))
                .map(dates::date);
    }

    /** {@code Lai Châu} for {@code lai-chau}; words for texts of central bodies and of unknown provinces. */
    String provinceName(String id) {
        return switch (id) {
            case DirectiveId.CENTRAL -> words.get("province.central");
            case DirectiveId.PROVINCE_UNKNOWN -> words.get("province.unknown");
            default ->
                corpus.registry().provinces().byId(id).map(Province::name).orElse(id);
        };
    }

    /** {@code tỉnh Lai Châu}, {@code thành phố Hà Nội}. */
    String provinceFullName(String id) {
        return corpus.registry().provinces().byId(id).map(Province::fullName).orElseGet(() -> provinceName(id));
    }

    /** The page of a province; texts of central bodies stand on the page of central documents. */
    static String provinceAddress(String id) {
        return id.equals(DirectiveId.CENTRAL) ? Addresses.CENTRAL_DOCUMENTS : Addresses.province(id);
    }

    /** The page of a province, or the list of provinces where the portal holds nothing of it. */
    String nearestProvincePage(String id) {
        boolean held = id.equals(DirectiveId.CENTRAL) || corpus.byProvince().containsKey(id);
        return held ? provinceAddress(id) : Addresses.PROVINCES;
    }

    /** All names of a body, made comparable once. */
    Focus focus(Agency body) {
        return bodies.computeIfAbsent(body, Focus::on);
    }

    /** A body as a directive names it, leading to its page for that directive's province. */
    Link body(Entry entry, Agency agency) {
        String province = AgencyShelf.provinceOf(entry, agency);
        return new Link(agency.name(), Addresses.agencyInProvince(agency.id(), province));
    }
}
