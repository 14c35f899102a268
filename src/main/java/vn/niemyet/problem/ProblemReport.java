package vn.niemyet.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Problems as lines for a console: {@code path:line:column: error [code] message}, below it the line that is meant with a caret
 * where it can be had, and the hint, indented; sorted by path and place.
 *
 * <p>Of one file at most {@value #MOST_LINES_A_FILE} lines are shown, the heaviest problems first to stay, and a line says
 * how many more there are: whoever mends those sees the next ones in the next run.
 */
public final class ProblemReport {
    static final int MOST_LINES_A_FILE = 20;
    private static final String INDENT = "    ";
    private static final String MARGIN = INDENT + "| ";

    private final Messages messages;
    private final Quotes quotes;

    /** A report of places alone. */
    public ProblemReport(Messages messages) {
        this(messages, Quotes.NONE);
    }

    /** A report that quotes the lines it speaks of, each with a caret below. */
    public ProblemReport(Messages messages, Quotes quotes) {
        this.messages = messages;
        this.quotes = quotes;
    }

    /** All lines of a report; none where there is no problem. */
    public List<String> lines(List<Problem> problems) {
        Map<String, List<Problem>> byFile = new TreeMap<>();
        for (Problem problem : problems) {
            byFile.computeIfAbsent(problem.place().path(), path -> new ArrayList<>())
                    .add(problem);
        }
        List<String> lines = new ArrayList<>();
        byFile.forEach((path, ofFile) -> add(lines, path, ofFile));
        return lines;
    }

    /** The heaviest problems that fit, in the order of their places. */
    private void add(List<String> lines, String path, List<Problem> problems) {
        List<Problem> heaviest = problems.stream()
                .sorted(Comparator.comparing(Problem::severity).thenComparing(Problem.ORDER))
                .toList();
        List<Problem> shown = heaviest.subList(0, fitting(heaviest));
        shown.stream().sorted(Problem.ORDER).forEach(problem -> lines.addAll(lines(problem)));
        if (shown.size() < heaviest.size()) {
            lines.add(path + ": " + messages.text("report.more", String.valueOf(heaviest.size() - shown.size())));
        }
    }

    /** How many of these problems fit; where not all do, with the line that says how many more there are. */
    private int fitting(List<Problem> problems) {
        int room = MOST_LINES_A_FILE;
        for (int i = 0; i < problems.size(); i++) {
            int after = i == problems.size() - 1 ? 0 : 1;
            room -= lines(problems.get(i)).size();
            if (room < after) {
                return i;
            }
        }
        return problems.size();
    }

    /** The lines of one problem: what and where, the line it stands in with a caret, what to do. */
    public List<String> lines(Problem problem) {
        String weight = problem.severity().word();
        String code = problem.code().id();
        List<String> lines = new ArrayList<>();
        lines.add(problem.place() + ": " + weight + " [" + code + "] " + messages.message(problem));
        quotes.at(problem.place()).ifPresent(quote -> {
            lines.add(MARGIN + quote.shown());
            lines.add(MARGIN + quote.pointer());
        });
        lines.add(INDENT + messages.hint(problem));
        return lines;
    }

    /** How many problems of each weight there are, in words: {@code 2 lỗi, 1 cảnh báo, 0 ghi chú}. */
    public String summary(List<Problem> problems) {
        return messages.text(
                "report.summary",
                count(problems, Severity.ERROR),
                count(problems, Severity.WARNING),
                count(problems, Severity.NOTE));
    }

    private static String count(List<Problem> problems, Severity severity) {
        long count = problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
        return String.format(Locale.ROOT, "%d", count);
    }
}
