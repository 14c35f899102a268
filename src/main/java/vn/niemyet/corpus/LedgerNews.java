package vn.niemyet.corpus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.source.Key;

/** What a build adds to the ledger: rows for what is new, changed, withdrawn or redirected, sorted by address. */
public final class LedgerNews {
    private final Ledger ledger;
    private final Instant now;
    private final TreeMap<String, LedgerRow> news = new TreeMap<>();

    public LedgerNews(Ledger ledger, Instant now) {
        this.ledger = ledger;
        this.now = now;
    }

    /** Directives with the state they are in. */
    public LedgerNews directives(List<Entry> entries, Lifelines lifelines) {
        for (Entry entry : entries) {
            add(entry.address(), Ledger.source(entry.path()), lifelines.state(entry), entry.sha256());
        }
        return this;
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
        LedgerRow row = new LedgerRow(address, source, state, now, sha256);
        if (ledger.latest(address).filter(row::saysTheSameAs).isEmpty()) {
            news.put(address, row);
        }
    }

    /** The new rows; none where nothing changed. */
    public List<LedgerRow> rows() {
        return new ArrayList<>(news.values());
    }
}
