package vn.niemyet.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.Deadline;

/**
 * Reads a moment at a place of a folded text, broken lines and lost blanks included: {@code 15h00' hằng ngày},
 * {@code ngày 05 tháng12 năm2025}, {@code quý IV năm 2025}, {@code ngày 20 hằng tháng}.
 */
final class MomentReader {
    private static final Phrases<Integer> WEEKDAYS = Phrases.of(Map.of(
            1, List.of("thứ hai", "thứ 2"),
            2, List.of("thứ ba", "thứ 3"),
            3, List.of("thứ tư", "thứ 4"),
            4, List.of("thứ năm", "thứ 5"),
            5, List.of("thứ sáu", "thứ 6"),
            6, List.of("thứ bảy", "thứ bẩy", "thứ 7"),
            7, List.of("chủ nhật")));

    private final String folded;
    private final int limit;
    private int at;
    private int day;
    private int month;
    private int year;
    private int quarter;
    private int weekday;
    private String time = "";
    private Deadline.@Nullable Rhythm rhythm;

    private MomentReader(String folded, int start, int limit) {
        this.folded = folded;
        this.limit = limit;
        this.at = start;
    }

    /** The moment whose first character stands at {@code start}. */
    static Optional<Moment> at(String folded, int start, int limit) {
        MomentReader reader = new MomentReader(folded, start, limit);
        return reader.read() ? Optional.of(reader.moment(start)) : Optional.empty();
    }

    private Moment moment(int start) {
        return new Moment(start, at, new Moment.Day(day, month, year, quarter), time, weekday, rhythm);
    }

    private boolean read() {
        boolean timed = time();
        boolean onWeekday = weekday();
        boolean onDate = date();
        rhythm(onWeekday || onDate);
        return onWeekday || onDate || timed;
    }

    private boolean date() {
        int before = at;
        skip(" \n,");
        if (take("ngày")) {
            return dayOfMonth() || back(before);
        }
        if (take("tháng")) {
            month = number(2);
            return (isMonth() && year()) || back(before);
        }
        if (take("quý") || take("quí")) {
            quarter = quarter();
            return (quarter > 0 && year()) || back(before);
        }
        if (take("năm")) {
            year = yearNumber();
            return year > 0 || back(before);
        }
        return digits() || back(before);
    }

    private boolean back(int before) {
        at = before;
        day = 0;
        month = 0;
        year = 0;
        quarter = 0;
        return false;
    }

    /** Behind {@code ngày}: {@code 08/02/2021}, {@code 20 tháng 11 năm 2025}, {@code 15/12}, {@code 20}. */
    private boolean dayOfMonth() {
        skip(" \n");
        skip(take("mùng") || take("mồng") ? " " : "");
        day = number(2);
        if (day < 1 || day > 31) {
            return false;
        }
        int behindDay = at;
        if (separator()) {
            return monthInDigits(behindDay);
        }
        skip(" \n");
        if (take("tháng")) {
            month = number(2);
            return isMonth() ? year() : toDay(behindDay);
        }
        return toDay(behindDay);
    }

    private boolean toDay(int behindDay) {
        at = behindDay;
        month = 0;
        return true;
    }

    private boolean monthInDigits(int behindDay) {
        month = number(2);
        if (!isMonth()) {
            return toDay(behindDay);
        }
        int behindMonth = at;
        if (separator()) {
            year = yearNumber();
            at = year > 0 ? at : behindMonth;
            return true;
        }
        return year();
    }

    /** {@code 08/02/2021}, {@code 15/12}, {@code 31 tháng 12} alone. */
    private boolean digits() {
        day = number(2);
        int behindDay = at;
        if (day < 1 || day > 31) {
            return false;
        }
        if (separator()) {
            return monthInDigits(behindDay) && isMonth() && (at >= limit || !isTail(folded.charAt(at)));
        }
        skip(" \n");
        if (isMonthly()) {
            return toDay(behindDay);
        }
        if (!take("tháng")) {
            return false;
        }
        month = number(2);
        return isMonth() && year();
    }

    /** {@code 25 hằng tháng}: a day that comes back each month needs no {@code ngày}. */
    private boolean isMonthly() {
        Phrases.Hit<Deadline.Rhythm> hit = Rhythms.hitAt(folded, at, limit);
        return hit != null && hit.meaning() == Deadline.Rhythm.MONTHLY && !folded.startsWith("tháng", at);
    }

    private static boolean isTail(char c) {
        return Character.isLetterOrDigit(c) || c == '/' || c == '%';
    }

    private boolean isMonth() {
        return month >= 1 && month <= 12;
    }

    /** {@code /2025}, {@code năm 2025}, or nothing: the year may be understood. */
    private boolean year() {
        int before = at;
        boolean named = separator();
        skip(" \n");
        named |= take("năm");
        year = named ? yearNumber() : 0;
        at = year > 0 ? at : before;
        return true;
    }

    private int yearNumber() {
        skip(" ");
        int number = number(4);
        return number >= 1990 && number < 2100 ? number : 0;
    }

    private int quarter() {
        skip(" \n");
        int end = Glance.wordEnd(folded, at, limit);
        String word = folded.substring(at, Math.min(end, at + 4)).replace('l', 'i');
        int value = Ordinals.roman(word);
        value = value == 0 && word.length() == 1 ? Character.digit(word.charAt(0), 10) : value;
        at = value >= 1 && value <= 4 ? end : at;
        return value >= 1 && value <= 4 ? value : 0;
    }

    private boolean weekday() {
        int before = at;
        skip(" \n,");
        if (take("ngày")) {
            skip(" \n");
        }
        Phrases.Hit<Integer> hit = WEEKDAYS.longestAt(folded, at, limit);
        at = hit == null ? before : hit.end();
        weekday = hit == null ? 0 : hit.meaning();
        return hit != null;
    }

    private void rhythm(boolean dated) {
        int before = at;
        skip(" \n,(");
        Phrases.Hit<Deadline.Rhythm> hit = Rhythms.hitAt(folded, at, limit);
        boolean fits = hit != null && year == 0 && (dated || hit.meaning() == Deadline.Rhythm.DAILY);
        at = fits && hit != null ? hit.end() : before;
        rhythm = fits && hit != null ? hit.meaning() : weekday > 0 && day == 0 ? Deadline.Rhythm.WEEKLY : null;
    }

    /** {@code 15h00'}, {@code 17 giờ 30 phút}, {@code 15:00}. */
    private boolean time() {
        int before = at;
        int hour = number(2);
        skip(" ");
        boolean named = hour >= 0 && hour <= 24 && (take("giờ") || takeHourSign() || take(":"));
        if (!named) {
            at = before;
            return false;
        }
        int minute = Math.max(0, number(2));
        time = two(hour) + ":" + two(minute);
        skip(" \n");
        if (!take("phút")) {
            skip("'’′p");
        }
        return true;
    }

    /** {@code 15h}, {@code 15g}, but not {@code 15 hộ}. */
    private boolean takeHourSign() {
        boolean sign = at < limit && "hg".indexOf(folded.charAt(at)) >= 0;
        if (!sign || (at + 1 < limit && Character.isLetter(folded.charAt(at + 1)))) {
            return false;
        }
        at++;
        return true;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private boolean separator() {
        int before = at;
        skip(" ");
        if (at < limit && "/-.".indexOf(folded.charAt(at)) >= 0 && digitAfter(at + 1)) {
            at++;
            return true;
        }
        at = before;
        return false;
    }

    private boolean digitAfter(int index) {
        int next = Glance.skipBlanks(folded, index, limit);
        return next < limit && Character.isDigit(folded.charAt(next));
    }

    /** A number of at most {@code digits} digits and no more; -1 where none stands here. */
    private int number(int digits) {
        skip(" \n");
        int end = at;
        int value = 0;
        while (end < limit && end - at < digits && Character.isDigit(folded.charAt(end))) {
            value = value * 10 + Character.digit(folded.charAt(end++), 10);
        }
        boolean whole = end > at && (end >= limit || !Character.isDigit(folded.charAt(end)));
        at = whole ? end : at;
        return whole ? value : -1;
    }

    private boolean take(String word) {
        boolean here = at + word.length() <= limit && folded.startsWith(word, at);
        at += here ? word.length() : 0;
        return here;
    }

    private void skip(String characters) {
        while (at < limit && characters.indexOf(folded.charAt(at)) >= 0) {
            at++;
        }
    }
}
