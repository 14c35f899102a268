package vn.niemyet.settings;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A point in time as a person writes it: a day, a time of day, or an instant. A day means its first minute; a day or time
 * without offset is understood in the portal's zone.
 *
 * <p>{@code 2026-11-20}, {@code 2026-11-20 08:30}, {@code 2026-11-20T01:30:00Z}, {@code 2026-11-20T08:30+07:00}
 */
public sealed interface Moment permits Moment.At, Moment.Local {

    /** The same instant in every zone. */
    record At(Instant instant) implements Moment {}

    /** What a clock on the wall shows. */
    record Local(LocalDateTime time) implements Moment {}

    /** The instant that is meant in a zone. */
    default Instant in(ZoneId zone) {
        return this instanceof At at
                ? at.instant()
                : ((Local) this).time().atZone(zone).toInstant();
    }

    /** Reads one, or nothing where it is none. */
    static Optional<Moment> parse(String written) {
        String iso = written.strip().replace(' ', 'T');
        try {
            if (iso.indexOf('T') < 0) {
                return Optional.of(new Local(LocalDate.parse(iso).atStartOfDay()));
            }
            boolean offset = iso.endsWith("Z") || iso.lastIndexOf('+') > 0 || iso.lastIndexOf('-') > iso.indexOf('T');
            return Optional.of(
                    offset ? new At(OffsetDateTime.parse(iso).toInstant()) : new Local(LocalDateTime.parse(iso)));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    /** Reads {@code SOURCE_DATE_EPOCH}: seconds since 1970 ({@code reproducible-builds.org/specs/source-date-epoch}). */
    static Optional<Moment> ofEpoch(String seconds) {
        try {
            return Optional.of(new At(Instant.ofEpochSecond(Long.parseLong(seconds.strip()))));
        } catch (NumberFormatException | DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
