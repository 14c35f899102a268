package vn.niemyet.source;

import java.util.Optional;
import vn.niemyet.model.PartialDate;

/**
 * A date as an officer writes it: {@code 2021-05-11}, {@code 11/5/2021}, {@code 11-5-2021}, {@code 11.5.2021}; without the
 * day {@code 2021-02}, {@code 02/2021}; {@code 2021} alone.
 */
public final class WrittenDate {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private WrittenDate() {}

    /** The date, or nothing where the calendar has no such day or the words are none. */
    public static Optional<PartialDate> parse(String written) {
        String[] parts = written.strip().split("[-/.]", -1);
        if (parts.length > 3) {
            return Optional.empty();
        }
        int[] numbers = new int[3];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = number(parts[i]);
            if (numbers[i] < 1) {
                return Optional.empty();
            }
        }
        boolean yearFirst = parts[0].length() == 4;
        boolean yearLast = parts[parts.length - 1].length() == 4;
        boolean noYear = parts.length == 1 ? !yearFirst : yearFirst == yearLast;
        if (noYear) {
            return Optional.empty();
        }
        return yearFirst ? date(numbers[0], numbers[1], numbers[2]) : yearLast(numbers, parts.length);
    }

    private static Optional<PartialDate> yearLast(int[] numbers, int parts) {
        return parts == 3 ? date(numbers[2], numbers[1], numbers[0]) : date(numbers[1], numbers[0], 0);
    }

    private static Optional<PartialDate> date(int year, int month, int day) {
        return year < FIRST_YEAR || year > LAST_YEAR ? Optional.empty() : PartialDate.of(year, month, day);
    }

    /** A number of one to four digits, or -1. */
    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
