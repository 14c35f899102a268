package vn.niemyet.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Until when a task is to be done (thời hạn): once, again and again, or so many days after something. */
public sealed interface Deadline permits Deadline.Due, Deadline.Recurring, Deadline.Relative {

    /**
     * Once: {@code 2021-02-08}, {@code 2025-11}, {@code 2026-Q1}, {@code 2025}.
     *
     * @param quarter 1 to 4, or 0
     */
    record Due(PartialDate date, int quarter) implements Deadline {
        public String code() {
            return quarter == 0 ? date.toString() : date.year() + "-Q" + quarter;
        }

        /** The last day that keeps the deadline. */
        public LocalDate lastDay() {
            return quarter == 0
                    ? date.latest()
                    : LocalDate.of(date.year(), quarter * 3, 1).plusMonths(1).minusDays(1);
        }
    }

    /** Again and again: {@code daily:15:00}, {@code weekly:5}, {@code monthly:20}, {@code quarterly:…}, {@code yearly:12-15}. */
    record Recurring(Rhythm rhythm, String detail) implements Deadline {
        public String code() {
            return rhythm.word() + (detail.isEmpty() ? "" : ":" + detail);
        }
    }

    /**
     * So many days after an event: {@code chậm nhất 05 ngày làm việc kể từ ngày ban hành}.
     *
     * @param from the event; empty where the text does not say from when the days count
     */
    record Relative(int days, boolean working, String from) implements Deadline {}

    /** How often. */
    enum Rhythm {
        DAILY,
        WEEKLY,
        MONTHLY,
        QUARTERLY,
        YEARLY;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    default Optional<Due> due() {
        return this instanceof Due due ? Optional.of(due) : Optional.empty();
    }

    default Optional<Recurring> recurring() {
        return this instanceof Recurring recurring ? Optional.of(recurring) : Optional.empty();
    }

    default Optional<Relative> relative() {
        return this instanceof Relative relative ? Optional.of(relative) : Optional.empty();
    }
}
