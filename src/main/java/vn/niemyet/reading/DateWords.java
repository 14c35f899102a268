package vn.niemyet.reading;

import java.util.Optional;
import vn.niemyet.model.PartialDate;
import vn.niemyet.text.FlatText;

/**
 * A date in words or digits as documents print it, blanks left open: {@code ngày 11 tháng 5 năm 2021},
 * {@code ngày    tháng 02 năm 2021}, {@code ngày 06 tháng12 năm2021}, {@code 24-5-2025}.
 *
 * @param start index of the first character
 * @param end behind the last one
 * @param year 0 where left blank, as are month and day
 */
record DateWords(int start, int end, int year, int month, int day) {
    private static final String FILLERS = " \n.…_,·";

    /** The date, or nothing where the year is blank or the calendar has no such day. */
    Optional<PartialDate> date() {
        return year == 0 ? Optional.empty() : PartialDate.of(year, month, month == 0 ? 0 : day);
    }

    /** The date whose word {@code ngày} (or whose first digit) stands at {@code index}. */
    static Optional<DateWords> at(FlatText flat, int index) {
        Cursor cursor = new Cursor(flat.folded(), index);
        cursor.take("ngày");
        int day = cursor.skip(FILLERS).number(2);
        Cursor afterDay = cursor.copy();
        if (cursor.skip(FILLERS).take("tháng")) {
            return inWords(cursor, index, day);
        }
        return inDigits(afterDay, index, day);
    }

    private static Optional<DateWords> inWords(Cursor cursor, int index, int day) {
        int month = cursor.skip(FILLERS).number(2);
        cursor.skip(FILLERS + "/-");
        boolean named = cursor.take("năm");
        Cursor afterYearWord = cursor.copy();
        int year = cursor.skip(FILLERS).number(4);
        if (isYear(year)) {
            return Optional.of(new DateWords(index, cursor.at(), year, month, day));
        }
        return named ? Optional.of(new DateWords(index, afterYearWord.at(), 0, month, day)) : Optional.empty();
    }

    private static Optional<DateWords> inDigits(Cursor cursor, int index, int day) {
        if (!cursor.skip(" ").takeAny("/-.")) {
            return Optional.empty();
        }
        int month = cursor.skip(" \n").number(2);
        if (!cursor.skip(" ").takeAny("/-.")) {
            return Optional.empty();
        }
        int year = cursor.skip(" \n").number(4);
        boolean whole = isYear(year) && month > 0 && !cursor.isAtDigit();
        return whole ? Optional.of(new DateWords(index, cursor.at(), year, month, day)) : Optional.empty();
    }

    private static boolean isYear(int year) {
        return year >= 1900 && year < 2200;
    }
}
