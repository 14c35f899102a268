package vn.niemyet.reading;

import java.util.List;
import vn.niemyet.registry.Kinds;
import vn.niemyet.text.FlatText;

/**
 * Finds the parts of a document (thể thức) in its flat text: in heads of two columns that became lines in any order, with
 * broken lines, with missing parts, in the State's and in the Party's form.
 */
final class LayoutReader {
    private LayoutReader() {}

    static Layout read(FlatText flat, Kinds kinds) {
        List<Line> lines = Lines.of(flat);
        return read(lines, new LandmarkReader(flat, lines, kinds));
    }

    static Layout read(List<Line> lines, LandmarkReader landmarks) {
        int start = HeadStart.of(lines, landmarks);
        int head = HeadEnd.of(lines, landmarks, start);
        int body = AddresseesEnd.of(lines, head);
        Tail tail = Tail.of(lines, body);
        return new Layout(
                part(lines, start, head),
                part(lines, head, body),
                part(lines, body, tail.bodyEnd()),
                part(lines, tail.recipients().start(), tail.recipients().end()),
                part(lines, tail.signature().start(), tail.signature().end()),
                part(lines, tail.annex(), lines.size()));
    }

    /** The characters of the lines from one index to before another. */
    private static Layout.Part part(List<Line> lines, int from, int to) {
        if (from >= to) {
            int at = from < lines.size()
                    ? lines.get(from).start()
                    : lines.isEmpty() ? 0 : lines.get(lines.size() - 1).end();
            return new Layout.Part(at, at);
        }
        return new Layout.Part(lines.get(from).start(), lines.get(to - 1).end());
    }
}
