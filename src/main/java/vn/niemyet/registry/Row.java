package vn.niemyet.registry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Validity;
import vn.niemyet.problem.Place;

/** One row of a registry table: its cells by column name and where it stands. */
record Row(Place place, Map<String, String> cells) {

    String get(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    /** A cell that holds several values separated by {@code |}. */
    List<String> list(String column) {
        String cell = get(column);
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split("\\|", -1))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
    }

    Optional<String> optional(String column) {
        String cell = get(column);
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    Optional<PartialDate> date(String column) {
        Optional<String> cell = optional(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartialDate> date = PartialDate.parse(cell.get());
        if (date.isEmpty()) {
            throw new BadCell(column, cell.get());
        }
        return date;
    }

    Validity validity() {
        return new Validity(day("valid_from"), day("valid_to"));
    }

    private @Nullable LocalDate day(String column) {
        String cell = get(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException impossible) {
            throw new BadCell(column, cell);
        }
    }

    /** A cell whose value cannot be understood; turned into a problem with the row's place by {@link Table}. */
    static final class BadCell extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String column;
        private final String value;

        BadCell(String column, String value) {
            super(column + "=" + value);
            this.column = column;
            this.value = value;
        }

        String column() {
            return column;
        }

        String value() {
            return value;
        }
    }
}
