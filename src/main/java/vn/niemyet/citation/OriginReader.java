package vn.niemyet.citation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Level;
import vn.niemyet.model.NamedBody;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Tier;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.Slug;

/**
 * Tells from the mark of a number, the body named in the text and the citing document which body issued what is cited.
 *
 * <p>{@code VPCP} is central; {@code UBND} is the citing province's unless the text names another province, a huyện or a xã;
 * {@code BCĐ} is nobody until the text says of what.
 */
final class OriginReader {
    static final String BODY_UNKNOWN = "body-unknown";
    static final String SEVERAL_FIT = "several-fit";

    /** Marks that so many bodies share that they name none. */
    private static final Set<String> COMMON_MARKS = Set.of(
            "BCĐ", "BCH", "BTC", "HĐ", "VP", "BQL", "ĐU", "TCT", "TGV", "HĐTĐ", "CB", "CĐ", "BTS", "VPTT", "BCHPCTT");

    private static final LocalDate DISTRICTS_ENDED = LocalDate.of(2025, 7, 1);
    private static final Set<String> COMMITTEES = Set.of("TU", "TW");

    private final Marks marks;
    private final Predecessors predecessors;

    OriginReader(Registry registry, Marks marks) {
        this.marks = marks;
        this.predecessors = new Predecessors(registry);
    }

    Origin of(Citation citation, Citing citing) {
        if (citation.number().isEmpty()) {
            return citation.named()
                    .map(body -> byName(body, "", citation, citing))
                    .orElse(Origin.central(""));
        }
        String mark = citation.issuer().orElse("");
        if (Marks.isLegislature(mark)) {
            return Origin.central("");
        }
        List<Agency> bodies = onDay(marks.bodies(mark), citation, citing);
        boolean central = !bodies.isEmpty() ? bodies.stream().allMatch(Agency::isCentral) : isCentralMark(mark);
        if (central) {
            return ofCentral(mark, bodies, citation);
        }
        return citation.named()
                .map(body -> byName(body, mark, citation, citing))
                .orElseGet(() -> byMark(mark, bodies, citation, citing));
    }

    private static boolean isCentralMark(String mark) {
        return mark.endsWith("TW") || mark.equals("TTg") || mark.equals("CP");
    }

    /** The bodies of a mark that existed when the cited document was made, as far as that is known. */
    private static List<Agency> onDay(List<Agency> bodies, Citation citation, Citing citing) {
        if (bodies.size() < 2) {
            return bodies;
        }
        Optional<LocalDate> day = citation.date().map(PartialDate::earliest).or(citing::day);
        List<Agency> then = bodies.stream()
                .filter(body -> day.isEmpty() || body.validity().includes(day.get()))
                .toList();
        return then.isEmpty() ? bodies : then;
    }

    private static Origin ofCentral(String mark, List<Agency> bodies, Citation citation) {
        boolean shared = bodies.size() > 1 && !COMMITTEES.contains(mark);
        if (!shared) {
            return Origin.central("");
        }
        Optional<String> named = citation.named().flatMap(NamedBody::agency);
        return bodies.stream()
                .filter(body -> named.isPresent() && named.get().equals(body.id()))
                .findFirst()
                .map(body -> Origin.central(body.id()))
                .orElse(Origin.central("").doubted(BODY_UNKNOWN));
    }

    private Origin byName(NamedBody named, String mark, Citation citation, Citing citing) {
        if (named.tier() == Tier.CENTRAL) {
            return Origin.central(COMMON_MARKS.contains(mark) ? named.agency().orElse("") : "");
        }
        if (named.tier() == Tier.UNKNOWN) {
            return byUnknownName(named, mark, citation, citing);
        }
        Origin origin = Origin.of(Level.PROVINCIAL, named.province().or(citing::province), body(named, mark, citing));
        boolean several = named.isLocal()
                && (origin.body().isEmpty() || (named.tier() == Tier.COMMUNE && lacksDistrict(named, citation)));
        return several ? origin.doubted(SEVERAL_FIT) : placed(origin, citation, citing);
    }

    /** Communes of one name lay in many districts until these ended. */
    private static boolean lacksDistrict(NamedBody commune, Citation citation) {
        boolean afterDistricts = citation.date()
                .filter(date -> !date.earliest().isBefore(DISTRICTS_ENDED))
                .isPresent();
        return commune.agency().isEmpty() && !afterDistricts && !LocalNames.hasDistrict(commune.name());
    }

    /** Bodies below the province by their name; on the province's level only where the mark is shared. */
    private String body(NamedBody named, String mark, Citing citing) {
        if (named.isLocal()) {
            boolean generic = named.agency().isPresent();
            return generic ? citing.localBody(named.tier()) : Slug.of(LocalNames.full(named.name()));
        }
        List<Agency> bodies = marks.bodies(mark);
        boolean shared = COMMON_MARKS.contains(mark) || (bodies.size() > 1 && !COMMITTEES.contains(mark));
        Optional<String> steering = bodies.stream()
                .map(CitationKey::body)
                .filter(id -> !id.isEmpty())
                .findFirst();
        return shared ? named.agency().orElse("") : steering.orElse("");
    }

    private Origin byUnknownName(NamedBody named, String mark, Citation citation, Citing citing) {
        List<Agency> bodies = marks.bodies(mark);
        if (COMMON_MARKS.contains(mark)) {
            Level level = LocalNames.isOfState(named.name()) ? Level.CENTRAL : Level.OTHER;
            return Origin.of(
                    level, level == Level.CENTRAL ? Optional.empty() : citing.province(), Slug.ofSubject(named.name()));
        }
        return byMark(mark, bodies, citation, citing);
    }

    private Origin byMark(String mark, List<Agency> bodies, Citation citation, Citing citing) {
        boolean known = marks.isBody(mark) && !bodies.isEmpty();
        Level level = known ? Level.PROVINCIAL : Level.OTHER;
        String body = bodies.size() == 1 ? CitationKey.body(bodies.get(0)) : "";
        Origin origin = Origin.of(
                level, citing.province(), bodies.size() == 1 && bodies.get(0).tier() == Tier.DISTRICT ? "" : body);
        boolean shared = COMMON_MARKS.contains(mark) || (bodies.size() > 1 && !COMMITTEES.contains(mark));
        boolean local = bodies.stream().anyMatch(one -> one.tier() == Tier.DISTRICT || one.tier() == Tier.COMMUNE);
        if (mark.isEmpty() || shared || local) {
            return origin.doubted(BODY_UNKNOWN);
        }
        if (known && citing.isLocal()) {
            return origin.doubted(SEVERAL_FIT);
        }
        return placed(origin, citation, citing);
    }

    /** A provincial document needs its province, and only one province may have had the name when it was made. */
    private Origin placed(Origin origin, Citation citation, Citing citing) {
        if (origin.level() == Level.OTHER) {
            return origin;
        }
        if (origin.province().isEmpty()) {
            return origin.doubted(BODY_UNKNOWN);
        }
        boolean named = citation.named().flatMap(NamedBody::province).isPresent();
        return named || predecessors.leaveOne(citation, citing) ? origin : origin.doubted(SEVERAL_FIT);
    }
}
