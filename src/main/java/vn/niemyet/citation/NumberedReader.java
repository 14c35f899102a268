package vn.niemyet.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Runs over a text once, from digit to digit, and reads every number of a document. */
final class NumberedReader {
    private static final int LONGEST = 6;

    private final Readers readers;

    NumberedReader(Readers readers) {
        this.readers = readers;
    }

    List<Mention> read(Scan scan, LocalDate day) {
        List<Mention> mentions = new ArrayList<>();
        int glued = -1;
        for (int i = scan.nextDigit(0); i < scan.length(); i = scan.nextDigit(i)) {
            i = i == glued ? i : firstFigure(scan, i);
            if (i != glued && !begins(scan, i)) {
                i = scan.digitsEnd(i);
            } else {
                NumberedList.Read read = NumberedList.at(scan, readers, day, i);
                mentions.addAll(read.mentions());
                boolean found = !read.mentions().isEmpty();
                i = found ? Math.max(read.end(), i + 1) : scan.digitsEnd(i);
                glued = found ? i : -1;
            }
        }
        return mentions;
    }

    /** Before the figures that a scanner made letters of: {@code l92-KL/TW}. */
    private static int firstFigure(Scan scan, int i) {
        int first = i;
        while (i - first < LONGEST && scan.isDigit(first - 1)) {
            first--;
        }
        return first;
    }

    /** A number does not begin inside a word, a date, a code, a standard, or behind the slash of a blank ordinal. */
    private static boolean begins(Scan scan, int i) {
        int before = i - 1;
        if (scan.isWordChar(before)) {
            return scan.wordBefore(i, "số") || isRestOfSo(scan, before);
        }
        return switch (scan.at(before)) {
            case '/', '-', '.', ',', '_' -> !scan.isWordChar(before - 1) && scan.at(before) != '/';
            // What a scanner made a bar of, số |92-KL, was a figure: nobody can tell the number.
            case '|' -> !scan.wordBefore(scan.gapBack(before), "số");
            case ':' -> !scan.isDigit(before - 1);
            case ' ', '\n' -> scan.at(before - 1) != '/';
            default -> true;
        };
    }

    /** {@code Nghị định s20/2008/NĐ-CP}: a scanner lost the letters of {@code số} that have marks, and the blank. */
    private static boolean isRestOfSo(Scan scan, int at) {
        char c = scan.at(at);
        return (c == 's' || c == 'S') && !scan.isWordChar(at - 1);
    }
}
