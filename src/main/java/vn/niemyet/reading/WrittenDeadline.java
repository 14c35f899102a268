package vn.niemyet.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.PartialDate;
import vn.niemyet.source.WrittenDate;

/** Reads a deadline as an officer writes it: {@code 2021-02-08}, {@code 08/02/2021}, {@code 2026-Q1}, {@code monthly:20}. */
final class WrittenDeadline {
    private WrittenDeadline() {}

    /** The deadline, or nothing for {@code không} and for what is none. */
    static Optional<Deadline> parse(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        if (plain.matches("\\d{4}-q[1-4]")) {
            return PartialDate.parse(plain.substring(0, 4)).map(year -> new Deadline.Due(year, plain.charAt(6) - '0'));
        }
        Optional<Deadline> rhythm = Arrays.stream(Deadline.Rhythm.values())
                .filter(r -> plain.equals(r.word()) || plain.startsWith(r.word() + ":"))
                .findFirst()
                .map(r -> new Deadline.Recurring(
                        r, plain.substring(Math.min(plain.length(), r.word().length() + 1))));
        return rhythm.or(() -> WrittenDate.parse(plain).map(date -> new Deadline.Due(date, 0)));
    }
}
