package vn.niemyet.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Issuer;
import vn.niemyet.registry.Agencies;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.Folding;

/**
 * Gives the bodies of a letterhead their full names through the registry as of a day; a name the registry does not hold is
 * put into sentence case.
 */
final class IssuerNames {
    /** Names that say nothing without the body above them. */
    private static final Set<String> OFFICES =
            Set.of(("văn phòng|văn phòng thường trực|cơ quan thường trực|ban thường trực|ban thường vụ|"
                            + "thường trực|ban tổ chức|ban tuyên giáo|ban dân vận|ban nội chính|ủy ban kiểm tra|"
                            + "ban tuyên giáo và dân vận|ban pháp chế|ban kinh tế ngân sách|ban văn hóa xã hội|"
                            + "ban dân tộc hội đồng nhân dân|tổ giúp việc|ban chấp hành|"
                            + "văn phòng hội đồng nhân dân và ủy ban nhân dân|cơ quan ủy ban kiểm tra")
                    .split("\\|", -1));

    private final Registry registry;
    private final LocalDate day;

    IssuerNames(Registry registry, LocalDate day) {
        this.registry = registry;
        this.day = day;
    }

    /** The body of one name as printed. */
    NamedBody named(String printed) {
        Optional<Region> region = Region.in(printed, registry.provinces(), day);
        String name = Misprints.council(
                trimmed(region.map(r -> printed.substring(0, r.start())).orElse(printed)));
        Optional<Agency> known = registered(name, region);
        Optional<Agency> registered = known.isPresent() ? known : new Misprints(registry).of(name);
        return new NamedBody(
                display(known.isPresent() ? name : registered.map(Agency::name).orElse(name), registered),
                region.map(Region::name).orElse(""),
                region.flatMap(Region::province),
                registered);
    }

    private static String trimmed(String words) {
        int end = words.length();
        while (end > 0 && !Character.isLetterOrDigit(words.charAt(end - 1)) && words.charAt(end - 1) != ')') {
            end--;
        }
        return words.substring(0, end);
    }

    private Optional<Agency> registered(String name, Optional<Region> region) {
        if (region.isEmpty()) {
            return registry.agencies().byName(name, day);
        }
        boolean provincial = region.get().province().isPresent();
        Optional<Agency> typed = provincial ? local(name + " tỉnh") : Optional.empty();
        return typed.isPresent() || !provincial ? typed : local(name);
    }

    /** A body of this name below the centre. */
    private Optional<Agency> local(String name) {
        List<Agency> local = registry.agencies().named(name).stream()
                .filter(a -> !a.isCentral())
                .toList();
        return Agencies.choose(local, day);
    }

    /** The registry's spelling, its {@code tỉnh} left to the region; {@code Thành ủy} is not called {@code Tỉnh ủy}. */
    private static String display(String name, Optional<Agency> registered) {
        String own = NameCase.body(name);
        if (registered.isEmpty() || Folding.matching(own).contains("thành ủy")) {
            return own;
        }
        String known = withoutLevel(registered.get().name());
        boolean longer = Folding.key(known).startsWith(Folding.key(own));
        return longer ? firstWords(known, own.replace(" - ", " ").split(" ", -1).length) : known;
    }

    private static String withoutLevel(String name) {
        for (String level : List.of(" tỉnh", " cấp huyện", " cấp xã")) {
            if (name.endsWith(level)) {
                return name.substring(0, name.length() - level.length());
            }
        }
        return name;
    }

    /** The first so many words; a dash between two is none. */
    private static String firstWords(String words, int count) {
        int end = -1;
        for (int i = 0; i < count && (i == 0 || end >= 0); i++) {
            end = words.indexOf(' ', words.startsWith("- ", end + 1) ? end + 3 : end + 1);
        }
        return end < 0 ? words : words.substring(0, end);
    }

    /** The issuer of a letterhead: its last body, called by its full name, under the one above it. */
    Issuer issuer(List<NamedBody> letterhead) {
        NamedBody own = letterhead.get(letterhead.size() - 1);
        if (letterhead.size() == 1) {
            return new Issuer(own.full(), own.agency(), null);
        }
        NamedBody parent = letterhead.get(letterhead.size() - 2);
        Optional<NamedBody> regional = letterhead.stream()
                .filter(body -> !body.equals(own) && !body.region().isEmpty())
                .reduce((first, last) -> last);
        return below(own, parent, regional);
    }

    private Issuer below(NamedBody own, NamedBody parent, Optional<NamedBody> regional) {
        if (!own.region().isEmpty()) {
            return new Issuer(own.full(), own.agency(), parent.full());
        }
        boolean office = OFFICES.contains(
                Folding.matching(own.name()).replace(" - ", " ").replace(",", ""));
        if (regional.isEmpty()) {
            return central(own, parent, office);
        }
        boolean party =
                parent.name().endsWith(" ủy") && Folding.matching(own.name()).startsWith("ban ");
        if (office || party) {
            Optional<Agency> joined = local(own.name() + " " + parent.name() + tinh(parent));
            Agency agency = joined.orElseGet(() -> unregistered(own, parent));
            return new Issuer(own.name() + " " + parent.full(), agency, parent.full());
        }
        if (Folding.matching(own.name()).startsWith("trường ")
                && own.registered().isEmpty()) {
            return new Issuer(own.full(), own.agency(), parent.full());
        }
        NamedBody placed = new NamedBody(
                own.name(),
                regional.get().typedRegion(),
                regional.get().province(),
                local(own.name()).or(own::registered));
        return new Issuer(placed.full(), placed.agency(), parent.full());
    }

    private static String tinh(NamedBody parent) {
        return parent.province().isPresent() && !parent.name().endsWith(" ủy") ? " tỉnh" : "";
    }

    private static Agency unregistered(NamedBody own, NamedBody parent) {
        String joined = own.name() + " " + parent.name();
        return new NamedBody(joined, parent.region(), parent.province(), Optional.empty()).agency();
    }

    private Issuer central(NamedBody own, NamedBody parent, boolean office) {
        Optional<Agency> joined =
                office ? registry.agencies().byName(own.name() + " " + parent.name(), day) : Optional.empty();
        if (joined.isPresent()) {
            return new Issuer(joined.get().name(), joined.get(), parent.full());
        }
        String full = office ? own.name() + " " + parent.full() : own.full();
        return new Issuer(full, office ? unregistered(own, parent) : own.agency(), parent.full());
    }
}
