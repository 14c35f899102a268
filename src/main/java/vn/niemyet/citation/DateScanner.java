package vn.niemyet.citation;

import java.util.Optional;

/**
 * Reads a date in every way directives write one: {@code ngày 16/4/2021}, {@code 24-5-2025}, {@code ngày 21 tháng 12
 * năm 2016}, {@code tháng12 năm 2016}, {@code tháng 5/2021}, {@code năm 2025}, {@code ngày 08/5}; broken by blanks and
 * line ends.
 */
final class DateScanner {
    private final Scan scan;

    private DateScanner(Scan scan) {
        this.scan = scan;
    }

    /** The date that starts at {@code i} with {@code ngày}, {@code tháng}, {@code năm} or a day. */
    static Optional<ScannedDate> at(Scan scan, int i) {
        DateScanner dates = new DateScanner(scan);
        if (scan.starts(i, "ngày")) {
            return dates.day(i, scan.gap(scan.at(i + 4) == ':' ? i + 5 : i + 4), true);
        }
        if (scan.starts(i, "tháng")) {
            return dates.month(i, scan.gap(i + 5));
        }
        if (scan.starts(i, "năm")) {
            return dates.year(i, scan.gap(i + 3));
        }
        return scan.isDigit(i) ? dates.day(i, i, false) : Optional.empty();
    }

    /** The date that ends before {@code end} and starts with {@code ngày}. */
    static Optional<ScannedDate> endingAt(Scan scan, int end) {
        int start = scan.lastIndexOf("ngày", end - 1, end - 40);
        return start < 0 ? Optional.empty() : at(scan, start).filter(date -> date.end() == end);
    }

    private Optional<ScannedDate> day(int start, int at, boolean named) {
        int end = scan.digitsEnd(at);
        if (end == at || end - at > 2) {
            return Optional.empty();
        }
        int day = scan.number(at, end);
        int next = scan.gap(end);
        char joint = scan.at(next);
        if (joint == '/' || joint == '-' || joint == '.') {
            return joined(start, day, next, named);
        }
        return named && scan.starts(next, "tháng") ? inWords(start, day, scan.gap(next + 5)) : Optional.empty();
    }

    /** {@code /4/2021} behind the day; without a year only {@code ngày 16/4}. */
    private Optional<ScannedDate> joined(int start, int day, int jointAt, boolean named) {
        char joint = scan.at(jointAt);
        int at = scan.gap(jointAt + 1);
        int end = scan.digitsEnd(at);
        if (end == at || end - at > 2) {
            return Optional.empty();
        }
        int month = scan.number(at, end);
        int next = scan.gap(end);
        int yearAt = scan.gap(next + 1);
        if (scan.at(next) == joint && isYear(yearAt)) {
            return valid(new ScannedDate(start, yearAt + 4, day, month, scan.number(yearAt, yearAt + 4)));
        }
        if (scan.at(next) == joint && named && scan.digitsEnd(yearAt) == yearAt + 2) {
            return valid(new ScannedDate(start, yearAt + 2, day, month, 2000 + scan.number(yearAt, yearAt + 2)));
        }
        boolean alone = named && joint == '/' && scan.at(end) != '/';
        return alone ? valid(new ScannedDate(start, end, day, month, 0)) : Optional.empty();
    }

    /** {@code 12 năm 2016}, {@code 12/2016} behind {@code ngày 21 tháng}. */
    private Optional<ScannedDate> inWords(int start, int day, int at) {
        int end = scan.digitsEnd(at);
        if (end == at || end - at > 2) {
            return Optional.empty();
        }
        int month = scan.number(at, end);
        int yearAt = yearBehindMonth(end);
        return valid(
                yearAt < 0
                        ? new ScannedDate(start, end, day, month, 0)
                        : new ScannedDate(start, yearAt + 4, day, month, scan.number(yearAt, yearAt + 4)));
    }

    private Optional<ScannedDate> month(int start, int at) {
        int end = scan.digitsEnd(at);
        int yearAt = end == at || end - at > 2 ? -1 : yearBehindMonth(end);
        return yearAt < 0
                ? Optional.empty()
                : valid(new ScannedDate(start, yearAt + 4, 0, scan.number(at, end), scan.number(yearAt, yearAt + 4)));
    }

    private Optional<ScannedDate> year(int start, int at) {
        boolean stands = isYear(at) && !scan.isDigit(at + 4);
        return stands ? Optional.of(new ScannedDate(start, at + 4, 0, 0, scan.number(at, at + 4))) : Optional.empty();
    }

    private int yearBehindMonth(int end) {
        int next = scan.gap(end);
        int at = -1;
        if (scan.starts(next, "năm")) {
            at = scan.gap(next + 3);
        } else if (scan.at(next) == '/' || scan.at(next) == '-') {
            at = scan.gap(next + 1);
        }
        return at >= 0 && isYear(at) ? at : -1;
    }

    /** Four digits of a year of this or the last century; the next number may be glued to them: {@code 30/07/201810/GP-UBND}. */
    private boolean isYear(int at) {
        int end = scan.digitsEnd(at);
        boolean glued = end > at + 4 && (scan.at(end) == '/' || scan.at(end) == '-');
        return (end == at + 4 || glued) && (scan.starts(at, "19") || scan.starts(at, "20"));
    }

    private static Optional<ScannedDate> valid(ScannedDate date) {
        boolean possible = date.month() >= 1 && date.month() <= 12 && date.day() <= 31;
        return possible ? Optional.of(date) : Optional.empty();
    }
}
