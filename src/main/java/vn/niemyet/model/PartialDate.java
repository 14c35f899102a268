package vn.niemyet.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as far as it is known: year, month where it stands, day where it stands. {@code 2021-02} is a date whose day was
 * left blank. Unknown parts are 0 inside and empty outside.
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    public PartialDate {
        if (year < 1 || month < 0 || month > 12 || (day > 0 && month == 0)) {
            throw new DateTimeException("not a date: " + year + "-" + month + "-" + day);
        }
        if (day != 0) {
            LocalDate.of(year, month, day);
        }
    }

    /** The date, or nothing when the calendar has no such day ({@code 31/02/2021}). */
    public static Optional<PartialDate> of(int year, int month, int day) {
        try {
            return Optional.of(new PartialDate(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Reads {@code 2021-05-11}, {@code 2021-05} or {@code 2021}. */
    public static Optional<PartialDate> parse(String iso) {
        String[] parts = iso.split("-", -1);
        try {
            return parts.length > 3 ? Optional.empty() : of(Integer.parseInt(parts[0]), part(parts, 1), part(parts, 2));
        } catch (NumberFormatException notNumbers) {
            return Optional.empty();
        }
    }

    private static int part(String[] parts, int index) {
        return index < parts.length ? Integer.parseInt(parts[index]) : 0;
    }

    public boolean hasDay() {
        return day != 0;
    }

    public boolean hasMonth() {
        return month != 0;
    }

    public OptionalInt monthIfKnown() {
        return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /** The day itself where it is known. */
    public Optional<LocalDate> exact() {
        return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /** The first day that can be meant. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day that can be meant. */
    public LocalDate latest() {
        if (day != 0) {
            return LocalDate.of(year, month, day);
        }
        return month == 0
                ? LocalDate.of(year, 12, 31)
                : LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
    }

    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(year, other.year);
        int byMonth = Integer.compare(month, other.month);
        return byYear != 0 ? byYear : byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    /** ISO 8601 as far as known: {@code 2021-05-11}, {@code 2021-02}, {@code 2021}. */
    @Override
    public String toString() {
        StringBuilder iso = new StringBuilder(10).append(year);
        while (iso.length() < 4) {
            iso.insert(0, '0');
        }
        if (month != 0) {
            iso.append(month < 10 ? "-0" : "-").append(month);
        }
        if (day != 0) {
            iso.append(day < 10 ? "-0" : "-").append(day);
        }
        return iso.toString();
    }
}
