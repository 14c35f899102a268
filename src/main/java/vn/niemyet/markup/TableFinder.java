package vn.niemyet.markup;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;
import vn.niemyet.source.Source;
import vn.niemyet.text.Span;

/**
 * Finds the tables of a text before it is parsed: neighbouring lines with bars, among them a delimiter row
 * ({@code |---|:-:|}), and a caption ({@code [Bảng 1]}) right under them. Lines with bars but without a delimiter row are
 * text, and so is a table beyond the limits, which is a problem.
 */
final class TableFinder {
    /** More lines than these above the delimiter row are no head. */
    private static final int LONGEST_HEAD = 8;

    private final Source source;
    private final String text;
    private final List<Line> lines;
    private final List<TableRegion> found = new ArrayList<>();
    private final List<Problem> problems;

    /** How many cells the tables found so far have at most. */
    private int cells;

    private TableFinder(Source source, List<Line> lines, List<Problem> problems) {
        this.source = source;
        this.text = source.text().value();
        this.lines = lines;
        this.problems = problems;
    }

    static List<TableRegion> find(Source source, List<Line> lines, List<Problem> problems) {
        TableFinder finder = new TableFinder(source, lines, problems);
        int i = source.text().value().indexOf('|', source.bodyStart()) < 0 ? lines.size() : 0;
        while (i < lines.size()) {
            i = finder.bars(lines.get(i)) > 0 ? finder.readRun(i) : i + 1;
        }
        return finder.found;
    }

    /** Reads neighbouring lines with bars; gives the index of the first line behind them. */
    private int readRun(int from) {
        int delimiter = -1;
        int columns = 0;
        int to = from;
        for (int bars = bars(lines.get(from)); bars > 0; bars = to < lines.size() ? bars(lines.get(to)) : 0) {
            columns = Math.max(columns, columns(lines.get(to), bars));
            delimiter = delimiter < 0 && isDelimiter(lines.get(to)) ? to : delimiter;
            to++;
        }
        if (delimiter >= 0 && to - from > 1 && isWithinLimits(from, to - from, columns)) {
            int first = delimiter - from > LONGEST_HEAD ? delimiter - 1 : from;
            found.add(new TableRegion(first, hasCaption(to) ? to : to - 1));
        }
        return to;
    }

    private boolean isWithinLimits(int from, int rows, int columns) {
        if (columns > Limits.TABLE_COLUMNS) {
            report(from, Term.TABLE_COLUMNS, columns, Limits.TABLE_COLUMNS);
        } else if (cells + rows * columns > Limits.TABLE_CELLS) {
            report(from, Term.TABLE_CELLS, cells + rows * columns, Limits.TABLE_CELLS);
        } else {
            cells += rows * columns;
            return true;
        }
        return false;
    }

    private void report(int line, Term what, int count, int limit) {
        int at = lines.get(line).first();
        Place place = Place.of(source.path(), source.text(), new Span(at, at));
        problems.add(Problem.of(Code.TABLE_LIMIT, place, what.word(Integer.toString(count)), Integer.toString(limit)));
    }

    /** How many bars of a line are not escaped. */
    private int bars(Line line) {
        int bars = 0;
        for (int i = line.first(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (c == '|') {
                bars++;
            } else if (c == '\\') {
                i++;
            }
        }
        return bars;
    }

    /** How many cells a line has: the bars at its ends, also behind the mark of a quotation or an item, part nothing. */
    private int columns(Line line, int bars) {
        boolean opens = isBehindMarker(text, line.first()) ? opensBehindMarker(line) : text.charAt(line.first()) == '|';
        boolean closes = text.charAt(line.end() - 1) == '|' && !isEscaped(line, line.end() - 1);
        return Math.max(1, bars + 1 - (opens ? 1 : 0) - (closes ? 1 : 0));
    }

    private boolean opensBehindMarker(Line line) {
        int at = line.first();
        while (at < line.end() && ">-*+.) \t0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < line.end() && text.charAt(at) == '|';
    }

    private boolean isEscaped(Line line, int at) {
        int slashes = 0;
        for (int i = at - 1; i >= line.first() && text.charAt(i) == '\\'; i--) {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    /** {@code |---|:-:|}, also within a quotation. */
    private boolean isDelimiter(Line line) {
        boolean dash = false;
        for (int i = line.first(); i < line.end(); i++) {
            char c = text.charAt(i);
            dash |= c == '-';
            if ("|-: \t>".indexOf(c) < 0) {
                return false;
            }
        }
        return dash;
    }

    /** Whether a quotation or a list item begins at {@code at}, so that a table begins behind its mark: {@code 12. | Việc |}. */
    static boolean isBehindMarker(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && end - at < 9 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        char c = end < text.length() ? text.charAt(end) : ' ';
        if (end == at) {
            return c == '>' || ("-*+".indexOf(c) >= 0 && isBlank(text, at + 1));
        }
        int next = end + 1;
        while (isBlank(text, next)) {
            next++;
        }
        return (c == '.' || c == ')') && next > end + 1 && next < text.length() && text.charAt(next) == '|';
    }

    private static boolean isBlank(CharSequence text, int at) {
        return at < text.length() && LineReader.isBlank(text.charAt(at));
    }

    private boolean hasCaption(int i) {
        if (i >= lines.size() || lines.get(i).length() < 3) {
            return false;
        }
        return text.charAt(lines.get(i).first()) == '['
                && text.charAt(lines.get(i).end() - 1) == ']';
    }
}
