package vn.niemyet.corpus;

/**
 * One line of the address ledger (sổ địa chỉ).
 *
 * <p>{@code van-ban/lai-chau/2021/1229-ubnd-vx.html,directives/lai-chau/a.md,published,2026-11-23,0a1b…}
 *
 * @param source path below the content folder of the text, or of the text that an attachment belongs to; empty for lists
 * @param since when the address was first published in this state and with this content: a day, or for a paper with a time of
 *     its own that time with offset, as written
 * @param sha256 of the source or attachment; empty for lists
 */
public record LedgerRow(String address, String source, LedgerState state, String since, String sha256) {

    /** Whether the other row says the same of the same address, whenever that began. */
    boolean saysTheSameAs(LedgerRow other) {
        return address.equals(other.address)
                && source.equals(other.source)
                && state == other.state
                && sha256.equals(other.sha256);
    }

    /** The row as a line of CSV (RFC 4180) without its end. */
    public String line() {
        return String.join(",", quoted(address), quoted(source), state.word(), since, sha256);
    }

    private static String quoted(String cell) {
        boolean plain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
