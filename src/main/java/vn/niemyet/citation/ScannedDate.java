package vn.niemyet.citation;

import java.util.Optional;
import vn.niemyet.model.PartialDate;

/**
 * A date as it stands in the text, between two indexes of the flat text. Parts that are not written are 0:
 * {@code ngày 08/5} has no year, {@code năm 2025} has only one.
 */
record ScannedDate(int start, int end, int day, int month, int year) {

    /** The date, when it has a year and the calendar knows it. */
    Optional<PartialDate> date() {
        return year == 0 || month == 0 ? Optional.empty() : PartialDate.of(year, month, day);
    }

    /** The same day of another year. */
    ScannedDate in(int otherYear) {
        return new ScannedDate(start, end, day, month, otherYear);
    }
}
