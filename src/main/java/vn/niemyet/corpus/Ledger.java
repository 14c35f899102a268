package vn.niemyet.corpus;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The address ledger {@code content/addresses.csv}: every address that was ever published, in the order of events. It only
 * grows; the last row of an address holds. What it names must stay reachable.
 */
public final class Ledger {
    /** The first line of the file. */
    public static final String HEADER = "address,source,state,first_published,sha256";

    /** Of a portal that has published nothing yet. */
    public static final Ledger EMPTY = new Ledger("addresses.csv", List.of());

    private static final String DIRECTIVES = "van-ban/";

    private final String path;
    private final List<LedgerRow> rows;
    /** Which row holds for an address, by its index: a hundred thousand papers have three times as many addresses. */
    private final Map<String, Integer> latest = new LinkedHashMap<>();

    private final Map<String, String> pageOfSource = new HashMap<>();

    /** @param path as messages name it */
    Ledger(String path, List<LedgerRow> rows) {
        this.path = path;
        this.rows = List.copyOf(rows);
        for (int i = 0; i < rows.size(); i++) {
            LedgerRow row = rows.get(i);
            latest.put(row.address(), i);
            if (row.state() != LedgerState.REDIRECTED && row.address().startsWith(DIRECTIVES)) {
                pageOfSource.put(row.source(), row.address());
            }
        }
    }

    public String path() {
        return path;
    }

    /** Every event, oldest first. */
    public List<LedgerRow> rows() {
        return rows;
    }

    /** What holds of each address, in the order in which they were first published. */
    public Stream<LedgerRow> addresses() {
        return latest.values().stream().map(rows::get);
    }

    public Optional<LedgerRow> latest(String address) {
        return Optional.ofNullable(latest.get(address)).map(rows::get);
    }

    /** The line of the file that holds for an address; 1, its head, for an unknown one. */
    public int lineOf(String address) {
        return latest.getOrDefault(address, -1) + 2;
    }

    /** The page that a text was last published at. */
    public Optional<LedgerRow> pageOf(String source) {
        return Optional.ofNullable(pageOfSource.get(source))
                .flatMap(this::latest)
                .filter(row ->
                        row.state() != LedgerState.REDIRECTED && row.source().equals(source));
    }

    /** The page that a text was last published at, even when another text stands there now. */
    public Optional<String> lastAddressOf(String source) {
        return Optional.ofNullable(pageOfSource.get(source));
    }

    /** A path as the ledger knows it, without the content folder's own name: {@code directives/lai-chau/a.md}. */
    public static String source(String path) {
        return path.substring(path.indexOf('/') + 1);
    }
}
