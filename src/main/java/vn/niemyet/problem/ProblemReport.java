package vn.niemyet.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Problems as lines for a console: {@code path:line:column: error [code] message}, below it the hint, indented; sorted by
 * path and place.
 *
 * <p>Of one file at most {@value #MOST_LINES_A_FILE} lines are shown, the heaviest problems first to stay, and a line says
 * how many more there are: whoever mends those sees the next ones in the next run.
 */
public final class ProblemReport {
    static final int MOST_LINES_A_FILE = 20;
    private static final int LINES_A_PROBLEM = 2;
    private static final String INDENT = "    ";

    private final Messages messages;

    public ProblemReport(Messages messages) {
        this.messages = messages;
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

    private void add(List<String> lines, String path, List<Problem> problems) {
        boolean all = problems.size() * LINES_A_PROBLEM <= MOST_LINES_A_FILE;
        int shown = all ? problems.size() : (MOST_LINES_A_FILE - 1) / LINES_A_PROBLEM;
        problems.stream()
                .sorted(Comparator.comparing(Problem::severity).thenComparing(Problem.ORDER))
                .limit(shown)
                .sorted(Problem.ORDER)
                .forEach(problem -> lines.addAll(lines(problem)));
        if (!all) {
            lines.add(path + ": " + messages.text("report.more", String.valueOf(problems.size() - shown)));
        }
    }

    /** The two lines of one problem. */
    public List<String> lines(Problem problem) {
        String weight = problem.severity().word();
        String code = problem.code().id();
        return List.of(
                problem.place() + ": " + weight + " [" + code + "] " + messages.message(problem),
                INDENT + messages.hint(problem));
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
