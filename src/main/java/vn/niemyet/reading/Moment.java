package vn.niemyet.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.PartialDate;

/**
 * A point or stretch of time as a text prints it: {@code ngày 08/02/2021}, {@code tháng 11 năm 2025}, {@code quý I/2026},
 * {@code 15h00 thứ Sáu hằng tuần}. What is not printed is 0.
 *
 * @param time {@code 15:00}, or empty
 * @param weekday 1 for Monday to 7 for Sunday, or 0
 * @param rhythm whether it comes back, or {@code null}
 * @param start index of its first character in the flat text
 */
record Moment(int start, int end, Day day, String time, int weekday, Deadline.@Nullable Rhythm rhythm) {

    /** Day, month, year and quarter as printed. */
    record Day(int day, int month, int year, int quarter) {
        static final Day NONE = new Day(0, 0, 0, 0);

        boolean isEmpty() {
            return day == 0 && month == 0 && year == 0 && quarter == 0;
        }
    }

    boolean isDay() {
        return day.day() > 0 && day.month() > 0;
    }

    /** An hour of no day: {@code 16 giờ 00}. */
    boolean isBareTime() {
        return day.isEmpty() && weekday == 0 && rhythm == null;
    }

    boolean isWholeYear() {
        return day.year() > 0 && day.month() == 0 && day.quarter() == 0;
    }

    /** The same moment come back every so often. */
    Moment every(Deadline.Rhythm beat) {
        return new Moment(start, end, day, time, weekday, beat);
    }

    /** As a deadline of a document of this date; nothing where the calendar has no such day. */
    Optional<Deadline> deadline(@Nullable PartialDate written) {
        if (rhythm != null) {
            return recurring(rhythm);
        }
        int year = day.year() > 0 ? day.year() : yearOf(written);
        if (year == 0 || day.isEmpty()) {
            return Optional.empty();
        }
        return PartialDate.of(year, day.month(), day.day()).map(date -> new Deadline.Due(date, day.quarter()));
    }

    private Optional<Deadline> recurring(Deadline.Rhythm beat) {
        String date = switch (beat) {
            case DAILY -> "";
            case WEEKLY -> String.valueOf(weekday);
            case MONTHLY, QUARTERLY -> two(day.day());
            case YEARLY -> day.day() > 0 ? two(day.month()) + "-" + two(day.day()) : two(day.month());
        };
        boolean known = switch (beat) {
            case DAILY -> !time.isEmpty();
            case WEEKLY -> weekday > 0;
            case MONTHLY, QUARTERLY -> day.day() > 0;
            case YEARLY -> day.month() > 0;
        };
        String detail = date.isEmpty() || time.isEmpty() ? date + time : date + ":" + time;
        return known ? Optional.of(new Deadline.Recurring(beat, detail)) : Optional.empty();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** The year in which a day without one comes next: the document's own, or the one after. */
    private int yearOf(@Nullable PartialDate written) {
        if (written == null) {
            return 0;
        }
        int month = day.quarter() > 0 ? day.quarter() * 3 : day.month();
        boolean past = written.hasMonth()
                && (month < written.month()
                        || (month == written.month()
                                && day.day() > 0
                                && written.hasDay()
                                && day.day() < written.day()));
        return past ? written.year() + 1 : written.year();
    }
}
