package vn.niemyet.registry;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.DidYouMean;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;

/**
 * Reads CSV (RFC 4180, UTF-8, header line) into rows and rows into values. A row that cannot be used is a problem with its
 * line; the others are read on.
 */
final class Table {
    private final String key;
    private final Set<String> columns;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<Problem> problems;

    Table(String key, Set<String> columns, List<Problem> problems) {
        this.key = key;
        this.columns = columns;
        this.problems = problems;
    }

    /** Adds the rows of a file: a new id adds, the same id replaces, {@code -id} removes. */
    void add(RegistryFile file) {
        rows(file, problems).forEach(this::addRow);
    }

    private void addRow(Row row) {
        for (String column : row.cells().keySet()) {
            if (!columns.contains(column)) {
                String known = DidYouMean.nearest(column, columns).orElse(String.join(", ", columns));
                problems.add(Problem.of(Code.REGISTRY_ROW, row.place(), column, known));
                return;
            }
        }
        String id = row.get(key);
        if (id.isEmpty()) {
            problems.add(Problem.of(Code.REGISTRY_ROW, row.place(), key, ""));
        } else if (id.startsWith("-")) {
            rows.remove(id.substring(1));
        } else {
            rows.put(id, row);
        }
    }

    /** The rows of one file whose rows have no id, unreadable ones reported. */
    static List<Row> rows(RegistryFile file, List<Problem> problems) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file.text())) {
            for (NamedCsvRecord csv : reader) {
                rows.add(new Row(new Place(file.path(), (int) csv.getStartingLineNumber(), 1), csv.getFieldsAsMap()));
            }
        } catch (CsvParseException | IllegalArgumentException broken) {
            problems.add(unreadable(file, broken));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return rows;
    }

    private static Problem unreadable(RegistryFile file, RuntimeException broken) {
        return Problem.of(Code.REGISTRY_ROW, Place.startOf(file.path()), "CSV", String.valueOf(broken.getMessage()));
    }

    /** The rows as values, in the order of the files. */
    <T> List<T> values(Function<Row, T> reader) {
        List<T> values = new ArrayList<>();
        for (Row row : rows.values()) {
            try {
                values.add(reader.apply(row));
            } catch (Row.BadCell bad) {
                problems.add(Problem.of(Code.REGISTRY_ROW, row.place(), bad.column(), bad.value()));
            }
        }
        return values;
    }
}
