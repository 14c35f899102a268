package vn.niemyet.citation;

import java.time.LocalDate;
import java.util.Optional;
import vn.niemyet.model.Directive;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;
import vn.niemyet.model.Tier;

/** What the citing document itself tells of the documents it cites: its day, its province, its body, its number. */
record Citing(Directive directive) {

    Optional<PartialDate> date() {
        return directive.head().date().map(Known::value);
    }

    /** The last day on which it can have been issued. */
    Optional<LocalDate> day() {
        return date().map(PartialDate::latest);
    }

    Optional<String> province() {
        return directive.head().province().map(Known::value).map(Province::id);
    }

    Optional<DocumentNumber> number() {
        return directive.head().number().map(Known::value).filter(DocumentNumber::isComplete);
    }

    /** Whether its body stands below the province, so that {@code UBND} can be its own or the province's. */
    boolean isLocal() {
        return tier() == Tier.DISTRICT || tier() == Tier.COMMUNE;
    }

    /** The part of keys for its own body, where {@code UBND huyện} or {@code UBND xã} without a name means that one. */
    String localBody(Tier tier) {
        return tier() == tier
                ? directive
                        .head()
                        .issuer()
                        .map(known -> known.value().agency().id())
                        .orElse("")
                : "";
    }

    private Tier tier() {
        return directive
                .head()
                .issuer()
                .map(known -> known.value().agency().tier())
                .orElse(Tier.UNKNOWN);
    }
}
