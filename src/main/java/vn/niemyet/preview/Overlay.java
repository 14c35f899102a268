package vn.niemyet.preview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.niemyet.pipeline.Proof;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.ProblemReport;
import vn.niemyet.problem.Quotes;
import vn.niemyet.problem.Severity;

/**
 * What the preview lays over a page: how many problems there are, every error with its line and hint, and all that was found in
 * the text that the page shows. Written into the page by the server, so that it is there without scripts; the script beside it
 * only loads the page again and speaks to screen readers.
 */
final class Overlay {
    private static final int MOST = 20;
    private static final String END = "</body>";

    private final Messages messages;
    private final Words words;

    Overlay(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    /** The page with what is wrong laid over it; a page that could not be made at all has only that. */
    String over(String page, Proof.Sheet sheet, Showing showing, Quotes quotes) {
        String html = page.isBlank() ? broken() : page;
        int end = html.lastIndexOf(END);
        String box = box(sheet, showing, quotes);
        return end < 0 ? html + box : html.substring(0, end) + box + html.substring(end);
    }

    private String broken() {
        String title = Html.escaped(words.say("broken.title"));
        return "<!doctype html>\n<html lang=\"" + messages.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                + title + "</title>\n</head>\n<body>\n<main><h1>" + title + "</h1><p>"
                + Html.escaped(words.say("broken.words")) + "</p></main>\n</body>\n</html>\n";
    }

    private String box(Proof.Sheet sheet, Showing showing, Quotes quotes) {
        List<Problem> all = new ArrayList<>(showing.problems());
        all.addAll(sheet.problems());
        String summary = new ProblemReport(messages).summary(all);
        boolean wrong =
                all.stream().anyMatch(Problem::isError) || showing.failure().isPresent();
        StringBuilder out = new StringBuilder();
        out.append("<link rel=\"stylesheet\" href=\"").append(Routes.STYLE).append("\">\n");
        out.append("<aside id=\"niemyet-preview\" lang=\"").append(messages.language());
        out.append("\" aria-label=\"").append(Html.escaped(words.say("label")));
        out.append("\" data-showing=\"").append(showing.name());
        out.append("\" data-rebuilt=\"").append(Html.escaped(words.say("rebuilt", summary)));
        out.append("\" data-lost=\"").append(Html.escaped(words.say("lost"))).append("\">\n<details");
        out.append(wrong ? " open" : "").append("><summary class=\"").append(wrong ? "error" : "good");
        out.append("\"><b>").append(Html.escaped(words.say("label"))).append("</b> ");
        out.append(Html.escaped(summary)).append("</summary>\n");
        sentences(showing, out);
        problems(shown(all, sheet), all.size(), quotes, out);
        out.append("<p><a href=\"").append(Routes.PROBLEMS).append("\">");
        out.append(Html.escaped(words.say("all"))).append("</a></p>\n</details>\n");
        out.append("<p id=\"niemyet-status\" role=\"status\"></p>\n</aside>\n");
        return out.append("<script src=\"")
                .append(Routes.SCRIPT)
                .append("\" defer></script>\n")
                .toString();
    }

    private void sentences(Showing showing, StringBuilder out) {
        showing.failure().ifPresent(why -> paragraph(words.say("failed", why), out));
        paragraph(words.say("built", showing.milliseconds()), out);
        long held = showing.proof().held();
        if (held > 0) {
            paragraph(words.say("held", held), out);
        }
    }

    private static void paragraph(String sentence, StringBuilder out) {
        out.append("<p>").append(Html.escaped(sentence)).append("</p>\n");
    }

    /** Errors wherever they are, then what concerns this page; the heaviest first. */
    private static List<Problem> shown(List<Problem> all, Proof.Sheet sheet) {
        Set<Problem> shown = new LinkedHashSet<>();
        all.stream().filter(Problem::isError).sorted(Problem.ORDER).forEach(shown::add);
        for (Severity weight : Severity.values()) {
            all.stream()
                    .filter(problem -> problem.severity() == weight && concerns(problem, sheet))
                    .sorted(Problem.ORDER)
                    .forEach(shown::add);
        }
        return shown.stream().limit(MOST).toList();
    }

    private static boolean concerns(Problem problem, Proof.Sheet sheet) {
        return sheet.problems().contains(problem)
                || sheet.source().filter(problem.place().path()::equals).isPresent();
    }

    private void problems(List<Problem> shown, int total, Quotes quotes, StringBuilder out) {
        if (!shown.isEmpty()) {
            out.append("<ol>\n");
            shown.forEach(problem -> problem(problem, quotes, out));
            out.append("</ol>\n");
        }
        if (total > shown.size()) {
            paragraph(words.say("more", total - shown.size()), out);
        }
    }

    private void problem(Problem problem, Quotes quotes, StringBuilder out) {
        String weight = problem.severity().word();
        out.append("<li class=\"")
                .append(weight)
                .append("\"><p><b>")
                .append(Html.escaped(messages.weight(problem.severity())))
                .append("</b> ");
        out.append(Html.escaped(messages.message(problem))).append("</p>\n<p><code>");
        out.append(Html.escaped(problem.place().toString()))
                .append(" [")
                .append(problem.code().id());
        out.append("]</code></p>\n");
        quotes.at(problem.place())
                .ifPresent(quote -> out.append("<pre>")
                        .append(Html.escaped(quote.shown()))
                        .append('\n')
                        .append(quote.pointer())
                        .append("</pre>\n"));
        out.append("<p class=\"hint\">")
                .append(Html.escaped(messages.hint(problem)))
                .append("</p></li>\n");
    }
}
