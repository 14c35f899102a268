package vn.niemyet.citation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Agency;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.PartialDate;

/**
 * The key of a document, by which all citations of it come together (CONTRACT, addresses): {@code 98-tb-vpcp-2021},
 * {@code 23-2021-qd-ttg}, {@code dien-ban-bi-thu-2021-07-21}.
 *
 * <p>Within a province marks do not tell all bodies apart: every huyện signs {@code UBND}, every steering committee
 * {@code BCĐ}. Their keys end in the body: {@code 12-qd-ubnd-2021-uy-ban-nhan-dan-huyen-phu-binh}.
 */
public final class CitationKey {
    private static final Set<String> STEERING = Set.of("ban-chi-dao", "ban-chi-huy", "van-phong-thuong-truc");

    private CitationKey() {}

    /** The key of a numbered document; {@code body} as {@link #body} gives it, the year {@code null} where unknown. */
    public static String of(DocumentNumber number, @Nullable Integer year, String body) {
        String key = number.key(year);
        return body.isEmpty() ? key : key + "-" + body;
    }

    /** The key of a document without number. */
    static String unnumbered(String kind, String body, PartialDate date) {
        return kind + "-" + body + "-" + date;
    }

    /** The part of a key that names the issuer: empty where the mark and the province name one body. */
    public static String body(Agency issuer) {
        boolean local = switch (issuer.tier()) {
            case DISTRICT, COMMUNE, UNKNOWN -> true;
            case CENTRAL, REGION, PROVINCE -> false;
        };
        boolean steering = !issuer.isCentral() && STEERING.stream().anyMatch(issuer.id()::startsWith);
        return local || steering ? issuer.id() : "";
    }
}
