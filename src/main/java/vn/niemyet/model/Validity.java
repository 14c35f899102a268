package vn.niemyet.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which a body, a name or a province exists: both ends included, an open end is {@code null}. */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {
    /** Always. */
    public static final Validity ALWAYS = new Validity(null, null);

    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Validity other) {
        boolean startsBeforeOtherEnds = from == null || other.to == null || !from.isAfter(other.to);
        boolean otherStartsBeforeEnd = to == null || other.from == null || !other.from.isAfter(to);
        return startsBeforeOtherEnds && otherStartsBeforeEnd;
    }
}
