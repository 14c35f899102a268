package vn.niemyet.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.intake.lines.BlankToFill;
import vn.niemyet.intake.lines.PageRows;
import vn.niemyet.intake.lines.TextLine;
import vn.niemyet.intake.paper.Run;
import vn.niemyet.intake.paper.RunBuilder;

/** Sets the words of a page into rows, and cuts a row where white as wide as a border of columns stands in it. */
final class RowBuilder {
    /** In heights of a letter. */
    private static final double COLUMN_GAP = 2.0;

    /** How many words beside a gap tell what it is. */
    private static final int BESIDE = 8;

    private static final double BLANK = 0.12;
    private static final double LINE_GAP = 1.75;
    private static final String WIDE = "    ";

    private final List<List<TextLine>> rows = new ArrayList<>();
    private final List<Piece> row = new ArrayList<>();
    private int page;
    private double lastTop;
    private double usualStep;

    /** Letters that stand together, with where they stand: points from the left and the top of the page. */
    record Piece(String text, double left, double right, double top, double height, boolean bold, boolean italic) {}

    void begin(int number) {
        page = number;
        rows.clear();
        row.clear();
        lastTop = -1;
        usualStep = 0;
    }

    void add(Piece piece) {
        if (!piece.text().isBlank()) {
            row.add(piece);
        }
    }

    void endRow() {
        if (!row.isEmpty()) {
            rows.add(lines());
            row.clear();
        }
    }

    PageRows finish() {
        endRow();
        return new PageRows(rows);
    }

    private List<TextLine> lines() {
        boolean gap = isApart(row.get(0));
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < row.size(); i++) {
            if (isBorder(start, i)) {
                lines.add(line(row.subList(start, i), gap));
                start = i;
            }
        }
        lines.add(line(row.subList(start, row.size()), gap));
        return lines;
    }

    /** Whether more white than between the lines so far stands above a row; the least step seen is the usual one. */
    private boolean isApart(Piece piece) {
        double step = piece.top() - lastTop;
        boolean first = lastTop < 0;
        lastTop = piece.top();
        if (first || step <= 0) {
            return !first;
        }
        boolean apart = step > LINE_GAP * piece.height() || (usualStep > 0 && step > usualStep * 1.3);
        if (usualStep == 0 || step < usualStep) {
            usualStep = Math.max(step, piece.height());
        }
        return apart;
    }

    private boolean isBorder(int start, int i) {
        double white = row.get(i).left() - row.get(i - 1).right();
        return white > COLUMN_GAP * row.get(i).height()
                && !BlankToFill.isBetween(
                        text(row.subList(Math.max(start, i - BESIDE), i)),
                        text(row.subList(i, Math.min(row.size(), i + BESIDE))));
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(text.isEmpty() ? "" : " ").append(piece.text());
        }
        return text.toString();
    }

    private TextLine line(List<Piece> pieces, boolean gap) {
        RunBuilder builder = new RunBuilder();
        Piece before = pieces.get(0);
        for (Piece piece : pieces) {
            double white = piece.left() - before.right();
            String blank = white > COLUMN_GAP * piece.height() ? WIDE : white > BLANK * piece.height() ? " " : "";
            builder.add(blank + piece.text(), piece.bold(), piece.italic());
            before = piece;
        }
        List<Run> runs = builder.build();
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        Piece first = pieces.get(0);
        return new TextLine(
                runs, words.toString(), first.left(), before.right(), first.top(), first.height(), gap, page);
    }
}
