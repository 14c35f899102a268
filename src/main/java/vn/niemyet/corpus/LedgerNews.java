package vn.niemyet.corpus;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.niemyet.settings.Moment;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.source.Key;

/** What a build adds to the ledger: rows for what is new, changed, withdrawn or redirected, sorted by address. */
public final class LedgerNews {
    private final Ledger ledger;
    private final ZonedDateTime now;
    private final TreeMap<String, LedgerRow> news = new TreeMap<>();

    /** @param now the time of the build in the portal's zone, of which papers without a time of their own take the day */
    public LedgerNews(Ledger ledger, ZonedDateTime now) {
        this.ledger = ledger;
        this.now = now;
    }

    /** Directives with the state they are in. */
    public LedgerNews directives(List<Entry> entries, Lifelines lifelines) {
        for (Entry entry : entries) {
            LedgerState state = lifelines.state(entry);
            String source = Ledger.source(entry.path());
            add(new LedgerRow(entry.address(), source, state, since(entry, state), entry.sha256()));
        }
        return this;
    }

    /** The first time is the one the officer set; whatever comes later has the day of the build. */
    private String since(Entry entry, LedgerState state) {
        boolean first =
                state == LedgerState.PUBLISHED && ledger.latest(entry.address()).isEmpty();
        Optional<Moment> set = first ? entry.frontMatter().moment(Key.PUBLISH) : Optional.empty();
        return set.map(moment -> moment.in(now.getZone()).atZone(now.getZone()))
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                .orElse(today());
    }

    private String today() {
        return now.toLocalDate().toString();
    }

    /** All other pages, which have no source of their own. */
    public LedgerNews pages(Collection<String> addresses) {
        addresses.forEach(address -> add(address, "", LedgerState.PUBLISHED, ""));
        return this;
    }

    /**
     * Attachments with the text that they belong to, else the name of the file.
     *
     * @param sum the SHA-256 of what lies at an address
     */
    public LedgerNews attachments(Collection<String> addresses, List<Entry> entries, Function<String, String> sum) {
        Map<String, String> owners = new HashMap<>();
        for (Entry entry : entries) {
            for (YamlNode.Scalar name : entry.frontMatter().scalars(Key.ATTACHMENTS)) {
                owners.putIfAbsent("files/" + name.value(), Ledger.source(entry.path()));
            }
        }
        addresses.forEach(address ->
                add(address, owners.getOrDefault(address, address), LedgerState.PUBLISHED, sum.apply(address)));
        return this;
    }

    /** Addresses where nothing stands any more: ways to other pages, attachments of withdrawn papers. */
    public LedgerNews gone(Collection<String> addresses) {
        for (String address : addresses) {
            LedgerState state = address.endsWith(".html") ? LedgerState.REDIRECTED : LedgerState.WITHDRAWN;
            add(address, ledger.latest(address).map(LedgerRow::source).orElse(""), state, "");
        }
        return this;
    }

    private void add(String address, String source, LedgerState state, String sha256) {
        add(new LedgerRow(address, source, state, today(), sha256));
    }

    private void add(LedgerRow row) {
        if (ledger.latest(row.address()).filter(row::saysTheSameAs).isEmpty()) {
            news.put(row.address(), row);
        }
    }

    /** The new rows; none where nothing changed. */
    public List<LedgerRow> rows() {
        return new ArrayList<>(news.values());
    }
}
