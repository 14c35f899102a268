package vn.niemyet.reading;

import java.util.List;

/**
 * Finds the line on which the head begins where a portal printed something of its own above it: its menu, the data of the
 * paper, a list of related laws.
 *
 * <p>A head with a motto (quốc hiệu) names its body in capitals; what stands above the first line in capitals is the
 * portal's. A head without motto begins on the first line.
 */
final class HeadStart {
    private static final int REACH = 200;

    private final List<Line> lines;
    private final LandmarkReader landmarks;

    private HeadStart(List<Line> lines, LandmarkReader landmarks) {
        this.lines = lines;
        this.landmarks = landmarks;
    }

    /** Index of the first line of the head. */
    static int of(List<Line> lines, LandmarkReader landmarks) {
        return new HeadStart(lines, landmarks).find();
    }

    private int find() {
        int motto = motto();
        for (int i = 0; i < motto; i++) {
            if (isOfHead(i)) {
                return i;
            }
        }
        return motto > 0 && capitalsBehind(motto) ? motto : 0;
    }

    /** Index of the first motto above any body; -1 where there is none. */
    private int motto() {
        for (int i = 0; i < Math.min(REACH, lines.size()); i++) {
            if (landmarks.of(i) == Landmark.MOTTO) {
                return i;
            }
            if (HeadEnd.isBody(lines.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isOfHead(int index) {
        return switch (landmarks.of(index)) {
            case NUMBER, DATE, ABOUT, STAMP, KIND ->
                lines.get(index).isCapitals() || landmarks.of(index) != Landmark.KIND;
            case OTHER -> isName(index);
            default -> false;
        };
    }

    /** In capitals, and not a number or a word of the portal's data. */
    private boolean isName(int index) {
        Line line = lines.get(index);
        return line.isCapitals() && Character.isLetter(line.value().charAt(0));
    }

    /** {@code CỘNG HÒA … / Độc lập … / ỦY BAN NHÂN DÂN}: the motto can stand above the body. */
    private boolean capitalsBehind(int motto) {
        for (int i = motto + 1; i < Math.min(motto + 6, lines.size()); i++) {
            if (landmarks.of(i) == Landmark.OTHER && isName(i)) {
                return true;
            }
        }
        return false;
    }
}
