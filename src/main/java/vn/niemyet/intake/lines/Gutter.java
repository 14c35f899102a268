package vn.niemyet.intake.lines;

import java.util.List;

/** The white between two columns: where the left one ends at the latest, and where the right one begins at the earliest. */
record Gutter(double from, double to) {

    /** Between the two lines of a row. */
    static Gutter of(List<TextLine> row) {
        return new Gutter(row.get(0).right(), row.get(1).left());
    }

    boolean fits(TextLine line) {
        return line.right() <= to || line.left() >= from;
    }

    boolean isRight(TextLine line) {
        return line.left() >= from && line.right() > to;
    }

    Gutter narrowedBy(List<TextLine> row) {
        double newFrom = from;
        double newTo = to;
        for (TextLine line : row) {
            if (isRight(line)) {
                newTo = Math.min(newTo, line.left());
            } else {
                newFrom = Math.max(newFrom, line.right());
            }
        }
        return new Gutter(newFrom, newTo);
    }
}
