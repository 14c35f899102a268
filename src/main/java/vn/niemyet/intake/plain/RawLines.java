package vn.niemyet.intake.plain;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.intake.lines.BlankToFill;
import vn.niemyet.intake.lines.PageRows;
import vn.niemyet.intake.lines.TextLine;
import vn.niemyet.intake.paper.Run;

/** The lines of a text, sorted into stretches that are Markdown already (tables, headings) and stretches to be joined. */
final class RawLines {
    private static final String GAP = "    ";
    private static final int TAB = 8;
    private static final String ORNAMENTS = "-=_~–—*";

    private final List<Stretch> stretches = new ArrayList<>();
    private List<List<TextLine>> rows = new ArrayList<>();
    private List<PageRows> pages = new ArrayList<>();
    private boolean gap;
    private int page = 1;
    private int number;

    /** Lines that belong together: Markdown as it is, or pages with their rows. */
    record Stretch(String markdown, List<PageRows> pages) {
        boolean isMarkdown() {
            return !markdown.isEmpty();
        }
    }

    private RawLines() {}

    static List<Stretch> of(String text) {
        RawLines reader = new RawLines();
        List<String> lines = BoldLines.balanced(text.lines().toList());
        int i = 0;
        while (i < lines.size()) {
            int end = BarTable.end(lines, i);
            if (end > i) {
                reader.markdown(String.join("\n", lines.subList(i, end)));
            } else {
                reader.line(lines.get(i));
                end++;
            }
            i = end;
        }
        reader.closeText();
        return reader.stretches;
    }

    /** A line; each form feed in it begins a page. */
    private void line(String line) {
        number++;
        String[] parts = line.split("\f", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                turnPage();
            }
            part(withoutTabs(parts[i]));
        }
    }

    private void part(String line) {
        if (isHeading(line)) {
            markdown(line.strip());
        } else if (line.isBlank()) {
            gap = true;
        } else if (!isOrnament(line)) {
            rows.add(row(line));
            gap = false;
        }
    }

    private void markdown(String lines) {
        closeText();
        stretches.add(new Stretch(lines, List.of()));
        gap = true;
    }

    private void closeText() {
        turnPage();
        if (pages.stream().anyMatch(closed -> !closed.rows().isEmpty())) {
            stretches.add(new Stretch("", pages));
        }
        pages = new ArrayList<>();
    }

    private void turnPage() {
        pages.add(new PageRows(rows));
        rows = new ArrayList<>();
        page++;
    }

    private static String withoutTabs(String line) {
        StringBuilder out = new StringBuilder(line.length() + TAB);
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\t') {
                out.append(" ".repeat(TAB - out.length() % TAB));
            } else {
                out.append(line.charAt(i) == '\u00A0' ? ' ' : line.charAt(i));
            }
        }
        return out.toString();
    }

    /** {@code ## Tiêu đề}. */
    private static boolean isHeading(String line) {
        int signs = 0;
        while (signs < line.length() && line.charAt(signs) == '#') {
            signs++;
        }
        return signs > 0 && signs <= 6 && signs + 1 < line.length() && line.charAt(signs) == ' ';
    }

    /** A rule under a letterhead. */
    private static boolean isOrnament(String line) {
        return line.strip().length() > 2 && line.chars().allMatch(c -> c == ' ' || ORNAMENTS.indexOf(c) >= 0);
    }

    /** The parts of a line between wide gaps. */
    private List<TextLine> row(String line) {
        List<TextLine> row = new ArrayList<>();
        int start = firstWord(line, 0);
        int from = start;
        for (int blank = wideGap(line, from); blank >= 0; blank = wideGap(line, from)) {
            int next = firstWord(line, blank);
            String before = line.substring(Math.max(start, blank - BlankToFill.WINDOW), blank);
            String behind = line.substring(next, Math.min(line.length(), next + BlankToFill.WINDOW));
            if (!BlankToFill.isBetween(before, behind)) {
                row.add(line(line, start, blank));
                start = next;
            }
            from = next;
        }
        row.add(line(line, start, line.stripTrailing().length()));
        return row;
    }

    private static int firstWord(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Where the next wide gap begins that words follow; -1 without one. */
    private static int wideGap(String line, int from) {
        int at = line.indexOf(GAP, from);
        return at < 0 || firstWord(line, at) == line.length() ? -1 : at;
    }

    private TextLine line(String line, int start, int end) {
        String words = line.substring(start, end);
        String bare = words.replace("*", "").strip();
        String shown = bare.isEmpty() ? words : bare;
        return new TextLine(List.of(Run.plain(words)), shown, start, end, number, 1, gap, page);
    }
}
