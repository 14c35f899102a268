package vn.niemyet.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.model.CentralDocument;
import vn.niemyet.model.Citation;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Family;
import vn.niemyet.model.Level;
import vn.niemyet.model.PartialDate;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.Folding;
import vn.niemyet.text.Slug;

/** Documents known from the portal and from the registry, asked for by number when a text leaves the year out. */
final class KnownDocuments {
    static final String IN_CORPUS = "only-one-in-corpus";
    static final String IN_REGISTRY = "only-one-in-registry";

    /** A State number is cited without its year for so long at most; a Party number for a term. */
    private static final int STATE_MONTHS = 24;

    private static final int PARTY_MONTHS = 60;

    private final Map<String, List<CentralDocument>> bySlug = new HashMap<>();
    private final List<CentralDocument> dated = new ArrayList<>();

    KnownDocuments(Registry registry) {
        for (CentralDocument document : registry.centralDocuments().values()) {
            if (document.date().isPresent()) {
                dated.add(document);
                bySlug.computeIfAbsent(Slug.of(document.number()), slug -> new ArrayList<>(1))
                        .add(document);
            }
        }
    }

    /** What a number without year can mean, given where it comes from and the day on which it is cited. */
    List<Candidate> candidates(DocumentNumber number, Origin origin, Optional<LocalDate> day, HeldDocuments held) {
        List<Candidate> candidates = new ArrayList<>();
        for (HeldDocuments.Held document : held.withNumber(number.slug())) {
            if (isOf(origin, document) && inTime(number, document.date(), day)) {
                candidates.add(new Candidate(document.key(), document.date(), IN_CORPUS));
            }
        }
        if (origin.level() == Level.CENTRAL && day.isPresent()) {
            bySlug.getOrDefault(number.slug(), List.of()).stream()
                    .filter(document -> inTime(number, document.date(), day))
                    .filter(document ->
                            candidates.stream().noneMatch(one -> one.key().equals(document.key())))
                    .forEach(document -> candidates.add(new Candidate(document.key(), document.date(), IN_REGISTRY)));
        }
        return candidates;
    }

    private static boolean isOf(Origin origin, HeldDocuments.Held held) {
        return held.body().equals(origin.body()) && held.province().equals(origin.province());
    }

    private static boolean inTime(DocumentNumber number, Optional<PartialDate> date, Optional<LocalDate> day) {
        if (date.isEmpty() || day.isEmpty()) {
            return day.isEmpty();
        }
        int months = number.family() == Family.PARTY ? PARTY_MONTHS : STATE_MONTHS;
        return !date.get().earliest().isAfter(day.get())
                && date.get().latest().isAfter(day.get().minusMonths(months));
    }

    /** The held text that a number of a known year means, where the portal holds exactly one. */
    Optional<String> heldKey(DocumentNumber number, int year, Origin origin, HeldDocuments held) {
        List<HeldDocuments.Held> same = held.withNumber(number.slug()).stream()
                .filter(document -> isOf(origin, document))
                .filter(document ->
                        document.date().filter(date -> date.year() == year).isPresent())
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0).key()) : Optional.empty();
    }

    /** The registered law that a mention names by its title and its day. */
    Optional<CentralDocument> lawNamed(Citation citation) {
        String words = Folding.matching(citation.words());
        return dated.stream()
                .filter(law -> law.date().equals(citation.date()))
                .filter(law -> !law.subject().isEmpty() && words.startsWith(Folding.matching(law.subject())))
                .findFirst();
    }
}
