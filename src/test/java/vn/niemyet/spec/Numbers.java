package vn.niemyet.spec;

import java.util.Optional;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Family;

/** Numbers as the settings of examples write them: {@code 107/TB-UBND}, {@code 629-CV/TU}, {@code 23/2021/QĐ-TTg}. */
final class Numbers {
    private Numbers() {}

    static Optional<DocumentNumber> parse(String written) {
        int slash = written.indexOf('/');
        int dash = written.indexOf('-');
        if (slash < 0 && dash < 0) {
            return Optional.empty();
        }
        if (slash < 0 || (dash > 0 && dash < slash)) {
            return Optional.of(
                    new DocumentNumber(written.substring(0, dash), 0, written.substring(dash + 1), Family.PARTY));
        }
        String rest = written.substring(slash + 1);
        boolean year = rest.matches("\\d{4}/.*");
        return Optional.of(new DocumentNumber(
                written.substring(0, slash),
                year ? Integer.parseInt(rest.substring(0, 4)) : 0,
                year ? rest.substring(5) : rest,
                Family.STATE));
    }
}
