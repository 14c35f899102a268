package vn.niemyet.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Family;
import vn.niemyet.model.Head;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.FlatText;

/**
 * What a name in a text is read against: the registry as of the document's day, and who wrote the document where.
 *
 * @param day the document's date; for undated texts the end of time, so that bodies that still exist come first
 * @param province of the issuing body; absent for central bodies
 */
record Background(
        FlatText flat, Registry registry, LocalDate day, Optional<Province> province, Optional<Issuer> issuer, Family family) {
    private static final String PROVINCIAL_COMMITTEE = "uy-ban-nhan-dan-tinh";

    /** Bodies that give orders and take none in a directive. */
    private static final Set<String> HIGHEST = Set.of(
            "thu-tuong-chinh-phu",
            "chinh-phu",
            "quoc-hoi",
            "uy-ban-thuong-vu-quoc-hoi",
            "chu-tich-nuoc",
            "bo-chinh-tri",
            "ban-bi-thu",
            "ban-bi-thu-trung-uong-dang",
            "ban-chap-hanh-trung-uong",
            "ban-chap-hanh-trung-uong-dang",
            "thuong-truc-ban-bi-thu",
            "tong-bi-thu",
            "tinh-uy",
            "ban-thuong-vu-tinh-uy",
            "thuong-truc-tinh-uy",
            "hoi-dong-nhan-dan-tinh",
            "thuong-truc-hoi-dong-nhan-dan-tinh");

    static Background of(FlatText flat, Registry registry, Head head) {
        LocalDate day = head.date().map(Known::value).map(PartialDate::latest).orElse(LocalDate.MAX);
        return new Background(
                flat,
                registry,
                day,
                head.province().map(Known::value),
                head.issuer().map(Known::value),
                head.family());
    }

    /** Of several bodies of one name the one that is meant here. */
    Optional<Agency> choose(List<Agency> candidates) {
        return vn.niemyet.registry.Agencies.choose(candidates, day);
    }

    boolean isCentral() {
        return province.isEmpty();
    }

    /** Whether this body gives the orders here: the issuer, or one that stands above all it can address. */
    boolean isSuperior(Agency agency) {
        boolean committee = agency.id().equals(PROVINCIAL_COMMITTEE) && !isCentral() && family == Family.STATE;
        return committee
                || HIGHEST.contains(agency.id())
                || issuer.filter(i -> i.agency().id().equals(agency.id())).isPresent();
    }
}
