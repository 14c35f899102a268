package vn.niemyet.problem;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * All problems as one HTML file that needs no other: for consoles that spoil Vietnamese letters. Every word is escaped; the
 * file loads and runs nothing.
 */
public final class HtmlReport {
    private static final String STYLE = """
            :root { color-scheme: light dark; --line: #8884; }
            body { font: 16px/1.5 system-ui, "Segoe UI", sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
            h1 { font-size: 1.5rem; } h2 { font: 600 1rem/1.5 ui-monospace, Consolas, monospace; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
            ol { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line); }
            li { border-bottom: 1px solid var(--line); padding: .5rem 0 .5rem 1rem; border-left: 4px solid; }
            li p { margin: 0; overflow-wrap: anywhere; } .hint { opacity: .8; }
            .error { border-left-color: #b3261e; } .warning { border-left-color: #a15c00; } .note { border-left-color: #3b6ea5; }
            code, .place { font: .875rem ui-monospace, Consolas, monospace; }
            """;

    private final Messages messages;

    public HtmlReport(Messages messages) {
        this.messages = messages;
    }

    /** Writes the report piece by piece: there may be a great many problems. */
    public void write(List<Problem> problems, Appendable out) throws IOException {
        String title = escape(messages.text("report.title"));
        out.append("<!DOCTYPE html>\n<html lang=\"").append(messages.language());
        out.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<title>").append(title).append("</title>\n<style>\n").append(STYLE);
        out.append("</style>\n</head>\n<body>\n<main>\n<h1>").append(title).append("</h1>\n");
        out.append("<p>").append(escape(new ProblemReport(messages).summary(problems)));
        out.append("</p>\n");
        writeFiles(problems, out);
        out.append("</main>\n</body>\n</html>\n");
    }

    private void writeFiles(List<Problem> problems, Appendable out) throws IOException {
        String path = "";
        for (Problem problem : problems.stream().sorted(Problem.ORDER).toList()) {
            if (!problem.place().path().equals(path)) {
                out.append(path.isEmpty() ? "" : "</ol>\n");
                path = problem.place().path();
                out.append("<h2>").append(escape(path)).append("</h2>\n<ol>\n");
            }
            write(problem, out);
        }
        out.append(path.isEmpty() ? "" : "</ol>\n");
    }

    private void write(Problem problem, Appendable out) throws IOException {
        String weight = problem.severity().word();
        out.append("<li class=\"").append(weight).append("\"><p><span class=\"place\">");
        out.append(String.format(
                Locale.ROOT, "%d:%d", problem.place().line(), problem.place().column()));
        out.append("</span> <strong>").append(escape(messages.weight(problem.severity())));
        out.append("</strong> <code>").append(problem.code().id()).append("</code> ");
        out.append(escape(messages.message(problem))).append("</p>\n<p class=\"hint\">");
        out.append(escape(messages.hint(problem))).append("</p></li>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
