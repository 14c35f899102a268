package vn.niemyet.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The publication log (nhật ký công bố): what happened to papers, newest first, as the ledger tells it together with what the
 * build in hand is about to add.
 */
public final class LogBook {
    private static final String DIRECTIVES = "van-ban/";

    private LogBook() {}

    /** What happened to a paper. */
    public enum Happening {
        PUBLISHED,
        /** Its text was changed. */
        REVISED,
        CORRECTED,
        REPLACED,
        WITHDRAWN,
        /** Its address leads to another one. */
        MOVED
    }

    /**
     * One line of the log.
     *
     * @param since day or moment as the ledger writes it
     */
    public record Event(String address, Happening happening, String since) {}

    /** At most {@code most} events. */
    public static List<Event> events(Ledger ledger, List<LedgerRow> news, int most) {
        List<Event> events = new ArrayList<>();
        Map<String, LedgerRow> before = new HashMap<>();
        for (List<LedgerRow> rows : List.of(ledger.rows(), news)) {
            for (LedgerRow row : rows) {
                if (row.address().startsWith(DIRECTIVES) && !row.address().contains("/trang-")) {
                    LedgerRow last = before.put(row.address(), row);
                    happening(Optional.ofNullable(last), row)
                            .ifPresent(what -> events.add(new Event(row.address(), what, row.since())));
                }
            }
        }
        Collections.reverse(events);
        return List.copyOf(events.subList(0, Math.min(most, events.size())));
    }

    /** Since when each withdrawn paper is, by its address, as the ledger writes it; a change of its words does not begin it anew. */
    public static Map<String, String> withdrawn(Ledger ledger, List<LedgerRow> news) {
        Map<String, String> since = new HashMap<>();
        for (List<LedgerRow> rows : List.of(ledger.rows(), news)) {
            for (LedgerRow row : rows) {
                if (row.state() == LedgerState.WITHDRAWN) {
                    since.putIfAbsent(row.address(), row.since());
                } else {
                    since.remove(row.address());
                }
            }
        }
        return Map.copyOf(since);
    }

    private static Optional<Happening> happening(Optional<LedgerRow> last, LedgerRow row) {
        boolean sameState = last.filter(before -> before.state() == row.state()).isPresent();
        if (sameState) {
            boolean sameText = last.get().sha256().equals(row.sha256());
            return sameText ? Optional.empty() : Optional.of(Happening.REVISED);
        }
        return Optional.of(
                switch (row.state()) {
                    case PUBLISHED -> Happening.PUBLISHED;
                    case CORRECTED -> Happening.CORRECTED;
                    case REPLACED -> Happening.REPLACED;
                    case WITHDRAWN -> Happening.WITHDRAWN;
                    case REDIRECTED -> Happening.MOVED;
                });
    }
}
