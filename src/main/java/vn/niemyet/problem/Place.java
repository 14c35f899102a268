package vn.niemyet.problem;

import java.util.Comparator;
import vn.niemyet.text.NormalText;
import vn.niemyet.text.Position;
import vn.niemyet.text.Span;

/**
 * Where a problem stands: a path as the user knows it (relative to the content folder's parent, {@code /} between names),
 * line and column from 1.
 */
public record Place(String path, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::path).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The first character of a file. */
    public static Place startOf(String path) {
        return new Place(path, 1, 1);
    }

    public static Place of(String path, Position position) {
        return new Place(path, position.line(), position.column());
    }

    public static Place of(String path, NormalText text, Span span) {
        return of(path, text.positionOf(span.start()));
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
