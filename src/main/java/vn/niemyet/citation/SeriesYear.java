package vn.niemyet.citation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.model.Citation;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Family;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;

/**
 * The year of a number that its text leaves out, where the series of numbers allows only one.
 *
 * <p>State numbers begin again each year, and what passes with the day (công điện, thông báo, giấy mời) is cited without its
 * date only while it is fresh. So {@code Công điện số 540} in a document of May is of that year; in January it can be of the
 * last one, unless the ordinal is so small that the new year has surely reached it, or so great that it has surely not. A
 * number of the same series with its day, the document's own for one, says how far the year had come.
 *
 * <p>Nghị quyết, chỉ thị, quyết định are cited for years: nothing is inferred for them.
 */
final class SeriesYear {
    static final String YEAR_OF_CITING_DOCUMENT = "year-of-citing-document";
    static final String YEAR_BEFORE = "year-before-citing-document";

    private static final Set<String> PASSING = Set.of("cd", "tb", "gm", "ttr");
    private static final Set<String> LETTERS = Set.of("cv");
    private static final int SETTLED_DAY = 60;
    private static final int MOST_A_DAY = 15;
    private static final int LEAST_LEEWAY = 5;

    private final Map<String, Reach> series = new HashMap<>();
    private final Optional<LocalDate> day;

    /**
     * How far a series had come.
     *
     * @param passed an ordinal that was surely given in the citing year
     * @param within an ordinal that can have been given by the citing day
     */
    private record Reach(int passed, int within) {
        Reach join(Reach other) {
            return new Reach(Math.max(passed, other.passed), Math.max(within, other.within));
        }
    }

    /** A year and the code of the reason for it. */
    record Inferred(int year, String reason) {}

    private SeriesYear(Optional<LocalDate> day) {
        this.day = day;
    }

    static SeriesYear of(List<Citation> citations, Citing citing) {
        SeriesYear years =
                new SeriesYear(citing.date().filter(PartialDate::hasMonth).map(PartialDate::latest));
        citing.number()
                .ifPresent(own -> citing.date()
                        .flatMap(PartialDate::exact)
                        .ifPresent(date ->
                                years.add(own, citing.directive().head().kind().map(Known::value), date)));
        for (Citation citation : citations) {
            citation.number()
                    .ifPresent(number -> citation.date()
                            .flatMap(PartialDate::exact)
                            .ifPresent(date -> years.add(number, citation.kind(), date)));
        }
        return years;
    }

    private void add(DocumentNumber number, Optional<Kind> kind, LocalDate date) {
        boolean yearly = number.family() == Family.STATE && number.year() == 0 && number.isComplete();
        if (yearly && day.isPresent() && date.getYear() == day.get().getYear()) {
            int ordinal = ordinal(number);
            series.merge(name(number, kind), new Reach(ordinal, within(ordinal, date)), Reach::join);
        }
    }

    /** Three times the pace of the year so far, for the days since then. */
    private int within(int ordinal, LocalDate date) {
        long days = Math.max(0, day.orElseThrow().toEpochDay() - date.toEpochDay());
        double pace = ordinal / (double) date.getDayOfYear();
        return ordinal + (int) Math.max(days == 0 ? 0 : LEAST_LEEWAY, 3 * pace * days);
    }

    /** Letters of one body share a series whatever their unit. */
    private static String name(DocumentNumber number, Optional<Kind> kind) {
        boolean letter = kind.isPresent() && LETTERS.contains(kind.get().id());
        int unit = number.symbol().replace('.', '-').indexOf('-');
        return letter && unit > 0 ? number.symbol().substring(0, unit) : number.symbol();
    }

    private static int ordinal(DocumentNumber number) {
        int value = 0;
        for (int i = 0;
                i < number.ordinal().length()
                        && Character.isDigit(number.ordinal().charAt(i));
                i++) {
            value = value * 10 + (number.ordinal().charAt(i) - '0');
        }
        return value;
    }

    /** The year of a number without one; nothing where more than one is possible. */
    Optional<Inferred> of(Citation citation) {
        DocumentNumber number = citation.number().orElseThrow();
        String kind = citation.kind().map(Kind::id).orElse("");
        if (day.isEmpty() || number.family() == Family.PARTY || number.year() != 0) {
            return Optional.empty();
        }
        Optional<Reach> reach = Optional.ofNullable(series.get(name(number, citation.kind())));
        int ordinal = ordinal(number);
        if (LETTERS.contains(kind)) {
            return reach.filter(known -> ordinal <= known.passed()).flatMap(known -> thisYear());
        }
        if (!PASSING.contains(kind)) {
            return Optional.empty();
        }
        return reach.isEmpty()
                ? alone(ordinal)
                : reach.filter(known -> ordinal <= known.within()).flatMap(known -> thisYear());
    }

    private Optional<Inferred> thisYear() {
        return day.map(date -> new Inferred(date.getYear(), YEAR_OF_CITING_DOCUMENT));
    }

    /** A series of which nothing else is known. */
    private Optional<Inferred> alone(int ordinal) {
        int days = day.orElseThrow().getDayOfYear();
        if (days >= SETTLED_DAY || ordinal <= days) {
            return thisYear();
        }
        return ordinal > days * MOST_A_DAY
                ? Optional.of(new Inferred(day.orElseThrow().getYear() - 1, YEAR_BEFORE))
                : Optional.empty();
    }
}
