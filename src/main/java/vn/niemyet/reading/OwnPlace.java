package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Tier;
import vn.niemyet.text.Folding;
import vn.niemyet.text.Slug;

/**
 * The district or commune whose committee issues a paper: there {@code Công an huyện} is that of the own district, and
 * {@code UBND huyện} the one who speaks.
 *
 * @param unit {@code huyện}
 * @param name {@code Tam Nông}
 */
record OwnPlace(String unit, String name) {
    private static final String COMMITTEE = "Ủy ban nhân dân ";
    private static final String PROVINCIAL = "uy-ban-nhan-dan-tinh";
    private static final List<String> UNITS =
            List.of("huyện", "quận", "thị xã", "thành phố", "xã", "phường", "thị trấn", "đặc khu");
    private static final List<String> LOWER = List.of(" cấp huyện", " cấp xã");
    /** Organisations of every level that texts name without one (Mặt trận, đoàn thể). */
    private static final Set<String> OF_EVERY_LEVEL = Set.of(
            "uy-ban-mat-tran-to-quoc-viet-nam-tinh",
            "hoi-nong-dan-tinh",
            "hoi-lien-hiep-phu-nu-tinh",
            "hoi-cuu-chien-binh-tinh",
            "lien-doan-lao-dong-tinh",
            "ban-chi-huy-phong-chong-thien-tai-va-tim-kiem-cuu-nan-tinh",
            "ban-chi-huy-phong-thu-dan-su-tinh");

    /** The place of the issuer, where that is none of the province: a city can be one itself. */
    static Optional<OwnPlace> of(Background background) {
        return background
                .issuer()
                .flatMap(OwnPlace::of)
                .filter(place -> background
                        .province()
                        .filter(province -> province.isCity() && province.name().equalsIgnoreCase(place.name()))
                        .isEmpty());
    }

    /** The place below the province whose committee issues the paper, or stands above the issuer. */
    static Optional<OwnPlace> of(Issuer issuer) {
        boolean provincial = issuer.agency().id().equals(PROVINCIAL);
        return provincial
                ? Optional.empty()
                : in(issuer.name()).or(() -> issuer.parent().flatMap(OwnPlace::in));
    }

    private static Optional<OwnPlace> in(String committee) {
        if (!committee.startsWith(COMMITTEE)) {
            return Optional.empty();
        }
        String rest = committee.substring(COMMITTEE.length());
        return UNITS.stream()
                .filter(unit -> Folding.matching(rest).startsWith(unit + " "))
                .findFirst()
                .map(unit -> new OwnPlace(unit, rest.substring(unit.length() + 1)));
    }

    /**
     * The own body that a name means here: {@code Công an huyện}, {@code Phòng Nội vụ}; the same body where the words name
     * all of a level.
     *
     * @param words the name as the text has it
     */
    Agency own(Agency agency, String words) {
        String folded = Folding.matching(words);
        boolean bulk = folded.contains("các ") || folded.contains(",") || folded.contains("cấp ");
        boolean everywhere = OF_EVERY_LEVEL.contains(agency.id()) && !namesProvince(folded);
        String stem = stem(agency, folded.endsWith(" " + unit) || everywhere, everywhere);
        boolean other = stem.isEmpty() || bulk || (namesUnit(folded) && !folded.endsWith(" " + unit));
        return other ? agency : named(agency, stem + " " + unit + " " + name);
    }

    /** {@code Công an} of {@code Công an cấp huyện}, of {@code Công an tỉnh} in a city's paper, of {@code Đoàn Thanh niên huyện}. */
    private String stem(Agency agency, boolean ofUnit, boolean everywhere) {
        String name = agency.name();
        String level = isCommune() ? LOWER.get(1) : LOWER.get(0);
        if (name.endsWith(level)) {
            return name.substring(0, name.length() - level.length());
        }
        boolean city = ofUnit && (everywhere || unit.equals("thành phố")) && name.endsWith(" tỉnh");
        boolean unknown = ofUnit && !agency.isRegistered() && name.endsWith(" " + unit);
        boolean room = !agency.isRegistered() || (agency.tier() == Tier.DISTRICT && !isCommune());
        if (room && name.startsWith("Phòng ") && !namesUnit(Folding.matching(name))) {
            return name;
        }
        int behind = city ? " tỉnh".length() : unknown ? unit.length() + 1 : name.length();
        return name.substring(0, name.length() - behind);
    }

    private boolean isCommune() {
        return List.of("xã", "phường", "thị trấn", "đặc khu").contains(unit);
    }

    private static boolean namesUnit(String folded) {
        return UNITS.stream().anyMatch(unit -> folded.endsWith(" " + unit));
    }

    private static boolean namesProvince(String folded) {
        return folded.endsWith(" tỉnh") || folded.endsWith(" thành phố");
    }

    private static Agency named(Agency agency, String name) {
        return new Agency(Slug.of(name), name, agency.tier(), agency.validity(), agency.marks(), List.of(), true, null);
    }
}
