package vn.niemyet.page;

import java.time.LocalDate;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.PartialDate;
import vn.niemyet.page.template.Words;

/** Dates and deadlines in the portal's language: {@code 08/5/2021} or {@code 8 May 2021}, {@code tháng 02/2021}, {@code quý I/2026}. */
final class DateWords {
    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    private final Words words;

    DateWords(Words words) {
        this.words = words;
    }

    /** A date as far as it is known. */
    String date(PartialDate date) {
        if (date.hasDay()) {
            return words.get(
                    "date.day",
                    two(date.day()),
                    officeMonth(date.month()),
                    date.year(),
                    month(date.month()),
                    date.day());
        }
        return date.hasMonth()
                ? words.get("date.month", officeMonth(date.month()), date.year(), month(date.month()))
                : words.get("date.year", date.year());
    }

    String day(LocalDate day) {
        return date(new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    /** {@code Tháng 5}, {@code May}. */
    String month(int month) {
        return words.get("month." + month);
    }

    /** How offices write it: a nought before days of one digit and before January and February, so that none can be added. */
    static String officeDate(PartialDate date) {
        return two(date.day()) + "/" + officeMonth(date.month()) + "/" + date.year();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String officeMonth(int month) {
        return month < 3 ? "0" + month : String.valueOf(month);
    }

    String deadline(Deadline deadline) {
        if (deadline instanceof Deadline.Due due) {
            return due.quarter() == 0
                    ? date(due.date())
                    : words.get(
                            "date.quarter",
                            QUARTERS[due.quarter() - 1],
                            due.date().year());
        }
        return deadline instanceof Deadline.Recurring recurring
                ? recurring(recurring)
                : relative((Deadline.Relative) deadline);
    }

    private String recurring(Deadline.Recurring recurring) {
        boolean daily = recurring.rhythm() == Deadline.Rhythm.DAILY;
        String detail = daily ? ":" + recurring.detail() : recurring.detail();
        int colon = detail.indexOf(':');
        String day = colon < 0 ? detail : detail.substring(0, colon);
        String time = colon < 0 ? "" : detail.substring(colon + 1);
        String when = switch (recurring.rhythm()) {
            case DAILY -> words.get("rhythm.daily");
            case WEEKLY -> words.get("rhythm.weekly", words.get("weekday." + day));
            case MONTHLY -> words.get("rhythm.monthly", day);
            case QUARTERLY -> words.get("rhythm.quarterly", day);
            case YEARLY -> yearly(day);
        };
        return time.isEmpty() ? when : words.get("rhythm.at", when, time);
    }

    private String yearly(String monthAndDay) {
        int dash = monthAndDay.indexOf('-');
        return dash < 0
                ? words.get("rhythm.yearly.month", monthAndDay)
                : words.get("rhythm.yearly", monthAndDay.substring(dash + 1), monthAndDay.substring(0, dash));
    }

    private String relative(Deadline.Relative relative) {
        String days = words.get(relative.working() ? "relative.working" : "relative.days", relative.days());
        if (relative.from().isEmpty()) {
            return words.get("relative.bare", days);
        }
        String known = "relative.from." + relative.from();
        String from = words.has(known) ? words.get(known) : relative.from();
        return words.get("relative", days, from);
    }
}
