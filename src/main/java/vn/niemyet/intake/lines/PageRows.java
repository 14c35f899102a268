package vn.niemyet.intake.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The rows of one page from top to bottom, each with its lines from left to right. */
public record PageRows(List<List<TextLine>> rows) {

    public PageRows {
        rows = List.copyOf(rows);
    }

    public List<TextLine> lines() {
        return rows.stream().flatMap(List::stream).toList();
    }

    public boolean hasWords() {
        return rows.stream().flatMap(List::stream).anyMatch(TextLine::hasWords);
    }

    /** The lines that stand alone on one of the first or last rows. */
    List<TextLine> edges(int deep) {
        List<TextLine> edges = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if ((i < deep || i >= rows.size() - deep) && rows.get(i).size() == 1) {
                edges.add(rows.get(i).get(0));
            }
        }
        return edges;
    }

    PageRows without(Predicate<TextLine> removed) {
        List<List<TextLine>> left = new ArrayList<>();
        for (List<TextLine> row : rows) {
            List<TextLine> kept = row.stream().filter(removed.negate()).toList();
            if (!kept.isEmpty()) {
                left.add(kept);
            }
        }
        return new PageRows(left);
    }
}
