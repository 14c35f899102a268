package vn.niemyet.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.niemyet.corpus.Addresses;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Succession;
import vn.niemyet.model.Validity;
import vn.niemyet.page.view.AgencyView;
import vn.niemyet.text.Folding;

/** The names of a body and what it came from and went into (ISAAR(CPF) 5.1.2, 5.3). */
final class Histories {
    private static final int ALIASES_SHOWN = 8;

    private final Edition edition;

    Histories(Edition edition) {
        this.edition = edition;
    }

    /** Every period of a name; bodies of one name before and after a merger share an id. */
    List<AgencyView.Name> names(Agency agency) {
        List<Agency> periods = edition.corpus().registry().agencies().all().stream()
                .filter(one -> one.id().equals(agency.id()))
                .toList();
        return (periods.isEmpty() ? List.of(agency) : periods)
                .stream().map(this::name).toList();
    }

    private AgencyView.Name name(Agency agency) {
        List<String> aliases = spellings(agency);
        String shown = String.join(", ", aliases.subList(0, Math.min(ALIASES_SHOWN, aliases.size())));
        return new AgencyView.Name(agency.name(), period(agency.validity()), String.join(", ", agency.marks()), shown);
    }

    /** Other names that a reader may meet; one that differs in marks only is a misprint or the same name, and helps nobody. */
    private static List<String> spellings(Agency agency) {
        Set<String> seen = new HashSet<>();
        seen.add(unmarked(agency.name()));
        return agency.aliases().stream()
                .filter(alias -> seen.add(unmarked(alias)))
                .toList();
    }

    private static String unmarked(String name) {
        return Folding.plain(Folding.key(name));
    }

    private String period(Validity validity) {
        String from =
                Optional.ofNullable(validity.from()).map(edition.dates()::day).orElse("");
        String to = Optional.ofNullable(validity.to()).map(edition.dates()::day).orElse("");
        if (from.isEmpty() && to.isEmpty()) {
            return "";
        }
        return from.isEmpty()
                ? edition.words().get("period.to", to)
                : to.isEmpty()
                        ? edition.words().get("period.from", from)
                        : edition.words().get("period.both", from, to);
    }

    /** What went into this body. */
    List<AgencyView.Succession> before(String agency) {
        return edition.corpus().registry().successions().stream()
                .filter(step -> step.successorId().equals(agency) && !goesOn(step))
                .map(step -> step(step, step.predecessorId(), "succession.in."))
                .toList();
    }

    /** What this body went into, wholly or in part, in all provinces. */
    List<AgencyView.Succession> after(String agency) {
        return after(agency, step -> true);
    }

    /** What the body of one province went into. */
    List<AgencyView.Succession> after(String agency, String province) {
        return after(
                agency, step -> step.provinceId().isEmpty() || step.provinceId().equals(province));
    }

    private List<AgencyView.Succession> after(String agency, Predicate<Succession> holds) {
        return edition.corpus().registry().successions().stream()
                .filter(step -> step.predecessorId().equals(agency) && !goesOn(step) && holds.test(step))
                .map(step -> step(step, step.successorId(), "succession.out."))
                .toList();
    }

    /** A body that goes on under its own name is no successor of itself: both share one page. */
    private static boolean goesOn(Succession step) {
        return step.predecessorId().equals(step.successorId());
    }

    private AgencyView.Succession step(Succession step, String other, String direction) {
        String date = edition.dates().date(step.date());
        return new AgencyView.Succession(
                edition.words().get(direction + step.relation()),
                name(other),
                edition.corpus().agencies().containsKey(other) ? Addresses.agency(other) : "",
                step.scope(),
                when(step, date),
                step.basis());
    }

    private String when(Succession step, String date) {
        String there = edition.corpus()
                .registry()
                .provinces()
                .byId(step.provinceId())
                .map(province -> edition.words().get("succession.there", date, province.name()))
                .orElse(date);
        return step.typical() ? edition.words().get("succession.typical", date) : there;
    }

    private String name(String id) {
        return id.isEmpty()
                ? edition.words().get("succession.none")
                : edition.corpus()
                        .registry()
                        .agencies()
                        .byId(id)
                        .map(Agency::name)
                        .orElse(id);
    }
}
