package vn.niemyet.reading;

import java.util.List;
import vn.niemyet.model.Basis;
import vn.niemyet.model.Known;
import vn.niemyet.registry.Registry;
import vn.niemyet.text.FlatText;

/** One document as its readers share it: the flat text, its lines, what each line of the head is, and where the parts lie. */
record Sheet(FlatText flat, List<Line> lines, LandmarkReader landmarks, Layout layout, Registry registry) {

    static Sheet of(FlatText flat, Registry registry) {
        List<Line> lines = Lines.of(flat);
        LandmarkReader landmarks = new LandmarkReader(flat, lines, registry.kinds());
        return new Sheet(flat, lines, landmarks, LayoutReader.read(lines, landmarks), registry);
    }

    /** The lines of a part, columns apart. */
    List<Line> lines(Layout.Part part) {
        return lines.subList(indexFrom(part.start()), Math.max(indexFrom(part.start()), indexFrom(part.end())));
    }

    /** Index of the first line that begins at {@code index} of the flat text or behind it. */
    int indexFrom(int index) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).start() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A value that stands in the text between two indexes. */
    <T> Known<T> read(T value, int start, int end) {
        return known(value, Basis.TEXT, start, end);
    }

    /** A value that was inferred from the words between two indexes. */
    <T> Known<T> inferred(T value, int start, int end) {
        return known(value, Basis.INFERRED, start, end);
    }

    private <T> Known<T> known(T value, Basis basis, int start, int end) {
        return new Known<>(value, basis, flat.span(start, end), flat.words(start, end));
    }
}
