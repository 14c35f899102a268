package vn.niemyet.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.settings.Moment;
import vn.niemyet.text.TextFile;

/** Reads the address ledger, one line after the other. A line that nobody can use is an error: it may hide an address. */
public final class LedgerReader {
    private static final int COLUMNS = 5;

    private final String path;
    private final List<LedgerRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private String lastTime = "";

    private LedgerReader(String path) {
        this.path = path;
    }

    /** The ledger of a content folder; an empty one where nothing was published yet. */
    public static Outcome<Ledger> read(Optional<TextFile> file) {
        if (file.isEmpty()) {
            return Outcome.of(Ledger.EMPTY);
        }
        LedgerReader reader = new LedgerReader(file.get().path());
        reader.lines(file.get().text().value());
        return new Outcome<>(new Ledger(reader.path, reader.rows), reader.problems);
    }

    private void lines(String text) {
        int number = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            number++;
            line(text.substring(start, end), number);
            start = end + 1;
        }
    }

    private void line(String line, int number) {
        if (number == 1) {
            if (!line.strip().equals(Ledger.HEADER)) {
                report(number, Ledger.HEADER, line);
            }
            return;
        }
        List<String> cells = cells(line);
        if (cells.size() != COLUMNS) {
            report(number, Ledger.HEADER, line);
            return;
        }
        Optional<LedgerState> state = LedgerState.of(cells.get(2));
        Optional<String> since = time(cells.get(3));
        if (!isSafe(cells.get(0))) {
            report(number, "address", cells.get(0));
        } else if (state.isEmpty()) {
            report(number, "state", cells.get(2));
        } else if (since.isEmpty()) {
            report(number, "first_published", cells.get(3));
        } else {
            rows.add(new LedgerRow(cells.get(0), cells.get(1), state.get(), since.get(), cells.get(4)));
        }
    }

    private void report(int number, String column, String value) {
        problems.add(Problem.of(Code.LEDGER_ROW, new Place(path, number, 1), column, value));
    }

    /** Thousands of rows share the moment of one build. */
    private Optional<String> time(String cell) {
        if (!cell.equals(lastTime)) {
            if (Moment.parse(cell).isEmpty()) {
                return Optional.empty();
            }
            lastTime = cell;
        }
        return Optional.of(lastTime);
    }

    /** A page or an attachment below the portal's root: the ledger is a file that anyone may edit, and names files we write. */
    private static boolean isSafe(String address) {
        boolean known = address.endsWith(".html") || address.startsWith("files/");
        boolean plain = address.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':');
        return known
                && plain
                && List.of(address.split("/", -1)).stream()
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(COLUMNS);
        int at = 0;
        while (at <= line.length()) {
            boolean quoted = at < line.length() && line.charAt(at) == '"';
            int end = quoted ? closingQuote(line, at + 1) : line.indexOf(',', at);
            end = end < 0 ? line.length() : end;
            cells.add(
                    quoted
                            ? line.substring(at + 1, end).replace("\"\"", "\"")
                            : line.substring(at, end).strip());
            at = end + (quoted ? 2 : 1);
        }
        return cells;
    }

    private static int closingQuote(String line, int from) {
        int at = line.indexOf('"', from);
        while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == '"') {
            at = line.indexOf('"', at + 2);
        }
        return at;
    }
}
