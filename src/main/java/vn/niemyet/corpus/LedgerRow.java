package vn.niemyet.corpus;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * One line of the address ledger (sổ địa chỉ).
 *
 * <p>{@code van-ban/lai-chau/2021/1229-ubnd-vx.html,directives/lai-chau/a.md,published,2026-11-23T08:00:00+07:00,0a1b…}
 *
 * @param source path below the content folder of the text, or of the text that an attachment belongs to; empty for lists
 * @param since when the address was first published in this state and with this content
 * @param sha256 of the source or attachment; empty for lists
 */
public record LedgerRow(String address, String source, LedgerState state, Instant since, String sha256) {

    public LedgerRow {
        since = since.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Whether the other row says the same of the same address, whenever that began. */
    boolean saysTheSameAs(LedgerRow other) {
        return address.equals(other.address)
                && source.equals(other.source)
                && state == other.state
                && sha256.equals(other.sha256);
    }

    /** The row as a line of CSV (RFC 4180) without its end, times as a clock in {@code zone} shows them. */
    public String line(ZoneId zone) {
        String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(since.atZone(zone));
        return String.join(",", quoted(address), quoted(source), state.word(), time, sha256);
    }

    private static String quoted(String cell) {
        boolean plain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
