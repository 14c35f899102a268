package vn.niemyet.markup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Marks the lines with which a part of the paper begins, where texts come without an empty line between them: the kind, the
 * subject, what stands below the subject, the signature.
 *
 * <pre>
 * Số: 12/QĐ-UBND
 * QUYẾT ĐỊNH                        kind
 * VỀ VIỆC THÀNH LẬP TỔ GIÚP VIỆC    subject
 * CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH     below it
 * </pre>
 */
final class Parts {
    private static final Set<String> OPENING = Set.of(Landmark.KIND, Landmark.SUBJECT, Landmark.SIGNATURE);

    private final String text;
    private final List<Landmark> places;

    Parts(String text, List<Landmark> places) {
        this.text = text;
        this.places = places;
    }

    List<Line> mark(List<Line> lines) {
        BitSet parts = new BitSet();
        for (Landmark place : places) {
            if (OPENING.contains(place.name())) {
                int first = lineAt(lines, place.span().start());
                parts.set(
                        first,
                        parts.get(first)
                                || isBare(lines.get(first).first(), place.span().start()));
            }
            if (place.name().equals(Landmark.SUBJECT) || place.name().equals(Landmark.KIND)) {
                int next = lineAt(lines, Math.max(0, place.span().end() - 1)) + 1;
                boolean ended = isBare(place.span().end(), lines.get(next - 1).end());
                parts.set(next, parts.get(next) || ended);
            }
        }
        List<Line> marked = new ArrayList<>(lines);
        for (int i = parts.nextSetBit(0); i >= 0 && i < lines.size(); i = parts.nextSetBit(i + 1)) {
            marked.set(i, lines.get(i).withPart());
        }
        return marked;
    }

    /** The line in which an offset of the text lies. */
    private static int lineAt(List<Line> lines, int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Whether no word stands between two places. */
    private boolean isBare(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
