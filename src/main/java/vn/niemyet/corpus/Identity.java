package vn.niemyet.corpus;

import java.util.Optional;
import vn.niemyet.model.Agency;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Family;
import vn.niemyet.model.Head;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;

/**
 * What makes two numbered texts the same document: number, body, and the year or (for the Party) the committee's term.
 */
record Identity(String number, String body, String province, String period) {
    private static final int TERM_MONTHS = 60;
    /** Provincial congresses of the Party meet in the autumn of every fifth year: 2015, 2020, 2025. */
    private static final int TERM_EPOCH = 2015 * 12 + 9;

    /** The identity of a text with a complete number of its own; nothing for others. */
    static Optional<Identity> of(Head head) {
        return head.number()
                .map(Known::value)
                .filter(DocumentNumber::isComplete)
                .map(number -> new Identity(
                        number.slug(),
                        head.issuer().map(known -> known.value().agency().id()).orElse(""),
                        head.province().map(known -> known.value().id()).orElse(""),
                        period(number, head.date().map(Known::value))));
    }

    private static String period(DocumentNumber number, Optional<PartialDate> date) {
        if (number.year() != 0) {
            return String.valueOf(number.year());
        }
        if (date.isEmpty()) {
            return "";
        }
        PartialDate day = date.get();
        return number.family() == Family.PARTY && day.hasMonth()
                ? "term " + Math.floorDiv(day.year() * 12 + day.month() - 1 - TERM_EPOCH + 1, TERM_MONTHS)
                : String.valueOf(day.year());
    }

    /** Whether a body's documents need its id in their address: below the province, and for steering bodies. */
    static boolean needsBody(Agency agency) {
        return switch (agency.tier()) {
            case DISTRICT, COMMUNE, UNKNOWN -> true;
            case CENTRAL -> false;
            case REGION, PROVINCE ->
                agency.id().startsWith("ban-chi-dao")
                        || agency.id().startsWith("ban-chi-huy")
                        || agency.id().startsWith("van-phong-thuong-truc");
        };
    }
}
