package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a head by their part in it: letterhead, number, kind, subject.
 *
 * <p>Two columns that became lines can come in any order; what the lines are is told by their form, and by these rules: the
 * letterhead stands above the number; the kind stands below number, date and motto; the subject of a công văn stands below
 * its number and goes on to the next landmark.
 */
final class HeadLines {
    private final Sheet sheet;
    private final int first;
    private final int size;

    HeadLines(Sheet sheet) {
        this.sheet = sheet;
        List<Line> lines = sheet.lines(sheet.layout().head());
        this.size = lines.size();
        this.first = lines.isEmpty() ? 0 : sheet.indexFrom(lines.get(0).start());
    }

    int size() {
        return size;
    }

    Line line(int index) {
        return sheet.lines().get(first + index);
    }

    Landmark landmark(int index) {
        return sheet.landmarks().of(first + index);
    }

    /** Index of the first line of this form, or -1. */
    int first(Landmark form) {
        for (int i = 0; i < size; i++) {
            if (landmark(i) == form) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the line that names the kind: the first below number, date and motto; failing that the first; or -1. */
    int kind() {
        int last = -1;
        for (int i = 0; i < size; i++) {
            Landmark landmark = landmark(i);
            boolean letterhead = landmark == Landmark.NUMBER || landmark == Landmark.DATE || landmark == Landmark.MOTTO;
            last = letterhead ? i : last;
        }
        for (int i = last + 1; i < size; i++) {
            if (landmark(i) == Landmark.KIND) {
                return i;
            }
        }
        return first(Landmark.KIND);
    }

    Optional<KindLine> kindLine() {
        int kind = kind();
        return kind < 0 ? Optional.empty() : sheet.landmarks().kindAt(first + kind);
    }

    /** The lines of the subject: below the kind's line, or from {@code V/v}, or below the number of a công văn. */
    List<Line> subject() {
        Optional<KindLine> kind = kindLine();
        if (kind.isPresent()) {
            return belowKind(kind.get());
        }
        int about = first(Landmark.ABOUT);
        return about >= 0 ? run(about) : belowNumber();
    }

    private List<Line> belowKind(KindLine kind) {
        List<Line> lines = new ArrayList<>();
        for (int i = kind(); i < size; i++) {
            Line line = line(i);
            Landmark landmark = landmark(i);
            boolean words = landmark == Landmark.OTHER || landmark == Landmark.ABOUT || landmark == Landmark.KIND;
            if (line.start() < kind.end() && line.end() > kind.end()) {
                rest(line, kind.end()).ifPresent(lines::add);
            } else if (line.start() >= kind.end() && (words || landmark == Landmark.DATE)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private Optional<Line> rest(Line line, int from) {
        int start = from;
        while (start < line.end()
                && !Character.isLetterOrDigit(sheet.flat().value().charAt(start))) {
            start++;
        }
        return start < line.end()
                ? Optional.of(Line.of(sheet.flat(), start, line.end(), line.row(), line.column()))
                : Optional.empty();
    }

    /** From a line to before the next landmark; one in the column beside it, a date for instance, ends nothing. */
    private List<Line> run(int from) {
        List<Line> lines = new ArrayList<>(List.of(line(from)));
        for (int i = from + 1; i < size && (landmark(i) == Landmark.OTHER || isBeside(i, from)); i++) {
            if (landmark(i) == Landmark.OTHER) {
                lines.add(line(i));
            }
        }
        return lines;
    }

    /** Whether the line stands in a column further to the right. */
    private boolean isBeside(int index, int other) {
        return line(index).column() > line(other).column();
    }

    /** A công văn can do without {@code V/v}: {@code Về hướng dẫn …}, or the bare subject in small letters. */
    private List<Line> belowNumber() {
        int number = first(Landmark.NUMBER);
        int next = number + 1;
        while (number >= 0 && next < size && landmark(next) == Landmark.RULE) {
            next++;
        }
        boolean subject = number >= 0
                && next < size
                && landmark(next) == Landmark.OTHER
                && !line(next).isCapitals();
        return subject ? run(next) : List.of();
    }

    /** The lines that name the issuing bodies, from the superior one down. */
    List<Line> letterhead() {
        int number = first(Landmark.NUMBER);
        int kind = kind();
        int about = first(Landmark.ABOUT);
        int end = number >= 0 ? number : kind >= 0 ? kind : about >= 0 ? about : size;
        List<Line> above = names(0, end);
        return above.isEmpty() && number >= 0 && kind > number ? names(number + 1, kind) : above;
    }

    private List<Line> names(int from, int to) {
        List<Line> names = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Landmark landmark = landmark(i);
            boolean words = landmark == Landmark.OTHER || landmark == Landmark.KIND;
            if (words && !isNumber(line(i)) && (line(i).isCapitals() || isBodyInSmallLetters(line(i)))) {
                names.add(line(i));
            }
        }
        return names;
    }

    /** {@code 3215/BVHTTDL-VHCS}, its {@code Số} lost. */
    private static boolean isNumber(Line line) {
        return Character.isDigit(line.value().charAt(0)) && line.value().indexOf('/') > 0;
    }

    private static boolean isBodyInSmallLetters(Line line) {
        boolean name =
                Character.isUpperCase(line.value().charAt(0)) && line.folded().indexOf(':') < 0;
        return name && line.value().length() <= 90 && BodyWords.beginsBody(line.folded());
    }
}
