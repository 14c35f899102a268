package vn.niemyet.markup;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import vn.niemyet.markup.Line.Kind;

/** Makes a text ready for Markdown: see {@link PreparedText}. */
final class TextPreparation {
    /** Markdown takes four blanks for code. */
    private static final int CODE_INDENT = 4;

    private final String text;
    private final List<Line> lines;
    private final boolean ocr;
    private final LineBorders borders;
    private final StringBuilder out;
    private final BitSet breaks = new BitSet();
    private int[] shifts;
    private int[] tableEnds;
    private int count;
    private int length;

    /** Characters of the file that are still to be copied, in one piece where lines follow each other unchanged. */
    private int from;

    private int to = -2;

    /** Marks that stand closer to the last of these characters than in the file. */
    private String suffix = "";

    private boolean fenced;
    private boolean listed;

    private TextPreparation(String text, List<Line> lines, Dialect dialect) {
        this.text = text;
        this.lines = lines;
        this.ocr = dialect == Dialect.OCR;
        this.borders = new LineBorders(text, lines, dialect);
        this.out = new StringBuilder(text.length() + text.length() / 16);
        this.shifts = new int[lines.size() + lines.size() / 4 + 4];
        this.tableEnds = new int[shifts.length];
    }

    static PreparedText prepare(String text, List<Line> lines, Dialect dialect, List<TableRegion> tables) {
        TextPreparation preparation = new TextPreparation(text, lines, dialect);
        int next = 0;
        int i = 0;
        while (i < lines.size()) {
            if (next < tables.size() && tables.get(next).first() == i && !preparation.fenced) {
                preparation.table(tables.get(next));
                i = tables.get(next).last() + 1;
            } else {
                preparation.line(i);
                i++;
            }
            while (next < tables.size() && tables.get(next).first() < i) {
                next++;
            }
        }
        return preparation.result();
    }

    private PreparedText result() {
        copy();
        return new PreparedText(out.toString(), shifts, breaks, tableEnds);
    }

    private void line(int i) {
        Line line = lines.get(i);
        LineBorder border = borders.before(i);
        if (line.kind() == Kind.FENCE) {
            fenced = !fenced;
        } else if (!fenced) {
            if (border == LineBorder.CUT) {
                append(line.start(), line.start(), "");
            }
            breaks.set(count, border == LineBorder.BREAK);
        }
        if (line.kind() == Kind.BORDER) {
            append(line.stop(), line.stop(), "");
            return;
        }
        if (ocr && line.kind() == Kind.RULE && text.charAt(line.end() - 1) == '*') {
            rule(line);
            return;
        }
        int stars = ocr && line.isText() ? detachedStars(line) : line.end();
        if (stars < line.end()) {
            append(startOf(line), trimmed(line, stars), "");
            suffix = text.substring(stars, line.end());
            length += suffix.length();
        } else {
            boolean lone = ocr && line.kind() == Kind.LONE_MARK;
            append(lone ? line.first() : startOf(line), line.stop(), lone ? "\\" : "");
        }
    }

    /** {@code **-----**} is the rule that it is without its stars. */
    private void rule(Line line) {
        int from = LineReader.skipStars(text, line.first(), line.end());
        int to = line.end();
        while (to > from && text.charAt(to - 1) == '*') {
            to--;
        }
        append(from < to ? from : line.first(), from < to ? to : line.end(), "");
    }

    /** Where the stars of {@code **KT. CHỦ TỊCH **} begin: a blank before the last ones would keep the words from being bold. */
    private int detachedStars(Line line) {
        int at = line.end();
        while (at > line.first() && text.charAt(at - 1) == '*') {
            at--;
        }
        return at > line.first() && LineReader.isBlank(text.charAt(at - 1)) ? at : line.end();
    }

    private int trimmed(Line line, int end) {
        int at = end;
        while (at > line.first() && LineReader.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Blanks at the start of a line say nothing in OCR text, save before the bullets of a list within a list. */
    private int startOf(Line line) {
        boolean inner = listed && line.kind() == Kind.BULLET;
        if (!line.isBlank()) {
            listed = line.kind() == Kind.BULLET || (listed && line.indent() > 0);
        }
        return ocr && line.indent() >= CODE_INDENT && !inner ? line.first() : line.start();
    }

    private void table(TableRegion table) {
        int first = count;
        for (int i = table.first(); i <= table.last(); i++) {
            borders.before(i);
            Line line = lines.get(i);
            boolean bare = i == table.first() && isBare(line);
            append(bare ? line.first() : line.start(), line.end(), bare ? "|" : "");
        }
        tableEnds[first] = count - 1;
        listed = false;
    }

    /** commonmark asks no extension about a line that begins with a letter; a bar before it changes no cell. */
    private boolean isBare(Line line) {
        return Character.isLetterOrDigit(text.charAt(line.first())) && !TableFinder.isBehindMarker(text, line.first());
    }

    private void append(int start, int end, String prefix) {
        if (count == shifts.length) {
            shifts = Arrays.copyOf(shifts, count * 2);
            tableEnds = Arrays.copyOf(tableEnds, count * 2);
        }
        if (start != to + 1 || !prefix.isEmpty() || !suffix.isEmpty()) {
            copy();
            out.append(prefix);
            length += prefix.length();
            from = start;
        }
        shifts[count] = start - length;
        to = end;
        length += end - start + 1;
        count++;
    }

    private void copy() {
        if (count > 0) {
            out.append(text.substring(from, to)).append(suffix).append('\n');
            suffix = "";
        }
    }
}
