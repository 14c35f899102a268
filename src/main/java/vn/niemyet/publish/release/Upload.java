package vn.niemyet.publish.release;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The folder that one call of Maven fills: a new one for each call, so that two never mix and files that are served are
 * never written over.
 *
 * @param stamp the time of the call, {@code 20261120-080000-123}
 */
record Upload(String stamp) {
    private static final String BEFORE = "tai-len-";

    Upload {
        if (dayOf(BEFORE + stamp).isEmpty()) {
            throw new IllegalArgumentException(stamp);
        }
    }

    /** The upload whose folder is named on the command line. */
    static Optional<Upload> of(String folder) {
        return dayOf(folder).map(day -> new Upload(folder.substring(BEFORE.length())));
    }

    String folder() {
        return BEFORE + stamp;
    }

    /** Whether the folder is an upload that was begun at least a day before this one and so will not be finished. */
    boolean isADayAfter(String folder) {
        LocalDate today = dayOf(folder()).orElseThrow();
        return dayOf(folder).filter(day -> day.isBefore(today.minusDays(1))).isPresent();
    }

    private static Optional<LocalDate> dayOf(String folder) {
        boolean formed = folder.startsWith(BEFORE)
                && folder.length() >= BEFORE.length() + 8
                && folder.chars().skip(BEFORE.length()).allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        try {
            return formed
                    ? Optional.of(LocalDate.parse(
                            folder.substring(BEFORE.length(), BEFORE.length() + 8), DateTimeFormatter.BASIC_ISO_DATE))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
