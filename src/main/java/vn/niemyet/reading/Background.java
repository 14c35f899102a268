package vn.niemyet.reading;

import java.time.LocalDate;
import java.util.HashSet;
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
import vn.niemyet.model.Tier;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Slug;

/**
 * What a name in a text is read against: the registry as of the document's day, and who wrote the document where.
 *
 * @param day the document's date; for undated texts the last day they name
 * @param province of the issuing body; absent for central bodies
 * @param visited the committee of the one province that a central paper's heading names
 */
record Background(
        FlatText flat,
        Registry registry,
        LocalDate day,
        Optional<Province> province,
        Optional<Agency> visited,
        Optional<Issuer> issuer,
        Family family) {
    private static final String DAY = "ngày";
    private static final int MOST_DAYS = 200;
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

    static Background of(FlatText flat, Registry registry, Layout layout, Head head) {
        LocalDate day = head.date().map(Known::value).map(PartialDate::latest).orElseGet(() -> lastDayIn(flat));
        return new Background(
                flat,
                registry,
                day,
                head.province().map(Known::value),
                head.province().isPresent() ? Optional.empty() : visited(flat, registry, layout.head()),
                head.issuer().map(Known::value),
                head.family());
    }

    /** An undated text was written about the last day that it names; what it calls bodies fits that time. */
    private static LocalDate lastDayIn(FlatText flat) {
        LocalDate last = LocalDate.MIN;
        int at = flat.folded().indexOf(DAY);
        for (int tries = 0; at >= 0 && tries < MOST_DAYS; tries++) {
            LocalDate day = DateWords.at(flat, at)
                    .flatMap(DateWords::date)
                    .filter(PartialDate::hasDay)
                    .map(PartialDate::latest)
                    .orElse(LocalDate.MIN);
            last = day.isAfter(last) ? day : last;
            at = flat.folded().indexOf(DAY, at + DAY.length());
        }
        return last.equals(LocalDate.MIN) ? LocalDate.MAX : last;
    }

    private static Optional<Agency> visited(FlatText flat, Registry registry, Layout.Part head) {
        Set<Province> named = new HashSet<>();
        String folded = flat.folded();
        for (int at = folded.indexOf("tỉnh", head.start());
                at >= 0 && at < head.end();
                at = folded.indexOf("tỉnh", at + 4)) {
            int name = Glance.skipBlanks(folded, at + 4, head.end());
            if (name < head.end()) {
                registry.provinces().longestAt(flat, name).ifPresent(m -> named.addAll(m.values()));
            }
        }
        return named.size() == 1
                ? registry.agencies()
                        .byId(PROVINCIAL_COMMITTEE)
                        .map(a -> committee(a, named.iterator().next()))
                : Optional.empty();
    }

    private static Agency committee(Agency general, Province province) {
        String name = "Ủy ban nhân dân " + province.fullName();
        return new Agency(
                Slug.of(name), name, general.tier(), general.validity(), general.marks(), List.of(), false, null);
    }

    /** The same for names in another text: the officer's front matter. */
    Background in(FlatText other) {
        return new Background(other, registry, day, province, visited, issuer, family);
    }

    /** Of several bodies of one name the one that is meant here: one that exists, of the level that speaks. */
    Optional<Agency> choose(List<Agency> candidates) {
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0));
        }
        List<Agency> near = candidates.stream()
                .filter(a -> a.isCentral() == isCentral() && a.validity().includes(day))
                .toList();
        return vn.niemyet.registry.Agencies.choose(near.isEmpty() ? candidates : near, day);
    }

    /** Whether this is the issuing body and one that can keep a task for itself: {@code Văn phòng Chính phủ}, a sở. */
    boolean isOwn(Agency agency) {
        return isIssuer(agency) && !isAbove(agency);
    }

    /** Whether this is the body that issues the document. */
    boolean isIssuer(Agency agency) {
        return issuer.filter(i -> i.agency().id().equals(agency.id())).isPresent();
    }

    /** Whether the paper comes from above the provinces; where nobody can tell, it does not. */
    boolean isCentral() {
        return province.isEmpty()
                && issuer.isPresent()
                && !issuer.get().agency().tier().equals(Tier.PROVINCE);
    }

    /** Whether this body gives the orders here: the issuer, or one that stands above all it can address. */
    boolean isSuperior(Agency agency) {
        return isAbove(agency) || isIssuer(agency);
    }

    /** Whether this body stands above the issuer and all it can address. */
    boolean isAbove(Agency agency) {
        boolean council = issuer.filter(i -> i.agency().id().contains("hoi-dong-nhan-dan"))
                .isPresent();
        boolean committee =
                agency.id().equals(PROVINCIAL_COMMITTEE) && !isCentral() && family == Family.STATE && !council;
        boolean own = council && agency.id().startsWith("thuong-truc-hoi-dong-nhan-dan");
        return committee || (HIGHEST.contains(agency.id()) && !own);
    }
}
