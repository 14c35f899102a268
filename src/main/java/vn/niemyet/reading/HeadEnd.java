package vn.niemyet.reading;

import java.util.List;

/**
 * Finds the line on which the head is over: the addressees, or the first line of the body.
 *
 * <p>Whatever stands before the last landmark of a head belongs to it; below the kind's line follows the subject. What is
 * neither begins the body.
 */
final class HeadEnd {
    private static final int AHEAD = 15;

    private final List<Line> lines;
    private final LandmarkReader landmarks;
    private final SubjectLines subjects;
    /** Whether a line was found to be the body's (1) or not (-1). */
    private final byte[] known;

    private HeadEnd(List<Line> lines, LandmarkReader landmarks) {
        this.lines = lines;
        this.landmarks = landmarks;
        this.subjects = new SubjectLines(lines);
        this.known = new byte[lines.size()];
    }

    /** Index of the first line behind the head that begins at {@code start}. */
    static int of(List<Line> lines, LandmarkReader landmarks, int start) {
        return new HeadEnd(lines, landmarks).find(start);
    }

    private int find(int start) {
        for (int at = start; at < lines.size(); at++) {
            Landmark landmark = landmarks.of(at);
            if (landmark == Landmark.ADDRESS) {
                return firstOfAddress(at);
            }
            if (landmark == Landmark.KIND && !goesOn(at + 1, false)) {
                return behindSubject(at);
            }
            if (landmark == Landmark.ABOUT && !goesOn(at + 1, true)) {
                return behindRules(subjects.end(at));
            }
            if (landmark == Landmark.OTHER && !goesOn(at + 1, true)) {
                return at;
            }
        }
        return lines.size();
    }

    /** Whether one of the next lines can only belong to a head. */
    private boolean goesOn(int from, boolean kindCounts) {
        int address = addressWithin(from);
        for (int i = from; i < Math.min(lines.size(), from + AHEAD) && !isBody(i); i++) {
            Landmark landmark = landmarks.of(i);
            boolean letterhead = landmark == Landmark.NUMBER || landmark == Landmark.MOTTO || landmark == Landmark.DATE;
            if (letterhead || (kindCounts && (landmark == Landmark.KIND || landmark == Landmark.ABOUT))) {
                return true;
            }
            if (i == address) {
                return kindCounts;
            }
        }
        return false;
    }

    /** What no head has: behind it another head can only be an annex's. */
    private boolean isBody(int index) {
        if (known[index] == 0) {
            known[index] = (byte) (isBody(lines.get(index)) ? 1 : -1);
        }
        return known[index] > 0;
    }

    static boolean isBody(Line line) {
        return line.endsWith("./.")
                || line.startsWith("căn cứ")
                || line.startsWith("điều 1")
                || line.startsWith("nơi nhận")
                || (line.length() <= SignatureForms.LONGEST && SignatureForms.markLength(line.value()) > 0);
    }

    /** Index of the addressees when they come soon, else -1. */
    private int addressWithin(int from) {
        for (int i = from; i < Math.min(lines.size(), from + AHEAD) && !isBody(i); i++) {
            if (landmarks.of(i) == Landmark.ADDRESS) {
                return i;
            }
        }
        return -1;
    }

    private int behindSubject(int kind) {
        int address = addressWithin(kind + 1);
        if (address >= 0) {
            return firstOfAddress(address);
        }
        int start = behindRules(firstOfSubject(kind));
        return behindRules(start < lines.size() ? subjects.end(start) : start);
    }

    /** The kind's own line when the subject begins on it, else the one below; a kind can take two lines. */
    private int firstOfSubject(int kind) {
        int end =
                landmarks.kindAt(kind).map(KindLine::end).orElse(lines.get(kind).end());
        int at = kind;
        while (at < lines.size() && lines.get(at).end() <= end + 1) {
            at++;
        }
        return at;
    }

    private int behindRules(int from) {
        int at = from;
        while (at < lines.size() && landmarks.of(at) == Landmark.RULE) {
            at++;
        }
        return at;
    }

    /** {@code TRƯỞNG BAN CHỈ HUY … / TỈNH ĐIỆN:} begins on the line above. */
    private int firstOfAddress(int address) {
        Line line = lines.get(address);
        boolean wrapped = address > 0
                && line.isCapitals()
                && !line.afterGap()
                && !Greeting.at(line.folded(), 0)
                && lines.get(address - 1).isCapitals()
                && Offices.startsWithOffice(lines.get(address - 1).folded());
        return wrapped ? address - 1 : address;
    }
}
