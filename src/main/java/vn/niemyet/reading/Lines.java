package vn.niemyet.reading;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.text.FlatText;

/**
 * The lines of a flat text from top to bottom, columns apart: a row of {@code ỦY BAN NHÂN DÂN   CỘNG HÒA XÃ HỘI …} gives two.
 *
 * <p>Columns are told by a wide gap in the file, a table bar, {@code <br>}, or the words that always begin the right column
 * of a head or of a signature block. A wide gap that is to be filled in ({@code ngày     tháng 02}) parts nothing.
 */
final class Lines {
    private static final int WIDE = 4;
    private static final int LONGEST_SHARED = 240;
    private static final int LONGEST_SPACED = 40;
    private static final int FIRST_ROWS = 80;
    private static final List<String> RIGHT_COLUMN = List.of(
            "CỘNG HÒA XÃ HỘI",
            "CỘNG HOÀ XÃ HỘI",
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "Độc lập - Tự do",
            "Độc lập – Tự do",
            "Độc Lập - Tự Do",
            "Độc Lập – Tự Do",
            "Độc lập Tự do");
    private static final List<String> SIGNATURE =
            List.of(" TM. ", " KT. ", " TL. ", " TUQ. ", " T/M ", " K/T ", " T/L ", " TM.", " KT.", " TL.", " Q. ");

    private final FlatText flat;
    private final boolean marked;
    private final List<Line> lines = new ArrayList<>();
    private RunInHead runIn = RunInHead.NONE;

    private Lines(FlatText flat) {
        this.flat = flat;
        this.marked = flat.value().indexOf('|') >= 0 || flat.value().indexOf('<') >= 0;
    }

    static List<Line> of(FlatText flat) {
        Lines lines = new Lines(flat);
        String value = flat.value();
        int row = 0;
        for (int start = 0; start < value.length(); row++) {
            int newline = value.indexOf('\n', start);
            int end = newline < 0 ? value.length() : newline;
            lines.find(start, end, row);
            lines.row(start, end, row);
            start = end + 1;
        }
        return lines.lines;
    }

    /** Lines of a head that lost line ends have their own cuts; they stand at the top. */
    private void find(int start, int end, int row) {
        if (row < FIRST_ROWS) {
            runIn = RunInHead.of(flat, start, end);
        }
    }

    private void row(int start, int end, int row) {
        int column = 0;
        int from = start;
        boolean filled = false;
        for (int cut = nextCut(from, end); cut < end; cut = nextCut(from, end)) {
            filled |= add(from, cut, row, column);
            boolean lineEnd = breakLength(cut) > 0 || runIn.isCut(cut);
            column += filled && !lineEnd ? 1 : 0;
            filled &= lineEnd;
            from = behindCut(cut);
        }
        add(from, end, row, column);
    }

    private int behindCut(int cut) {
        return breakLength(cut) > 0 ? cut + breakLength(cut) : cut + 1;
    }

    private boolean add(int start, int end, int row, int column) {
        int from = start;
        int to = end;
        while (from < to && flat.value().charAt(from) == ' ') {
            from++;
        }
        while (to > from && flat.value().charAt(to - 1) == ' ') {
            to--;
        }
        if (from == to) {
            return false;
        }
        lines.add(Line.of(flat, from, to, row, column));
        return true;
    }

    /** Where the next column begins: index of the blank, bar or {@code <br>} before it, or {@code end}. */
    private int nextCut(int from, int end) {
        return nextColumn(from, runIn.next(from, end));
    }

    private int nextColumn(int from, int end) {
        if (!marked) {
            return nextGap(from, end);
        }
        String value = flat.value();
        for (int i = from; i < end; i++) {
            char c = value.charAt(i);
            if (c == '|' || (c == ' ' && i > from && isColumnGap(from, i, end)) || (c == '<' && breakLength(i) > 0)) {
                return i;
            }
        }
        return end;
    }

    /** The same in a text without bars and breaks: only gaps are looked at. */
    private int nextGap(int from, int end) {
        if (end - from > LONGEST_SHARED) {
            return nextWide(from, end);
        }
        for (int i = flat.nextGap(from + 1); i < end; i = flat.nextGap(i + 1)) {
            if (isColumnGap(from, i, end)) {
                return i;
            }
        }
        return end;
    }

    /** In a long line only wide gaps part: those behind which the file's characters do not follow one another. */
    private int nextWide(int from, int end) {
        for (int behind = flat.nextShifted(from + 2); behind <= end; behind = flat.nextShifted(behind + 1)) {
            int gap = behind - 1;
            if (gap < end && flat.value().charAt(gap) == ' ' && isColumnGap(from, gap, end)) {
                return gap;
            }
        }
        return end;
    }

    /** Length of a {@code <br>} at this place, or 0. */
    private int breakLength(int at) {
        for (String form : List.of("<br>", "<br/>", "<br />")) {
            if (flat.folded().startsWith(form, at)) {
                return form.length();
            }
        }
        return 0;
    }

    private boolean isColumnGap(int from, int blank, int end) {
        boolean wide = flat.width(blank) >= WIDE;
        if (wide) {
            return !isToFillIn(from, blank);
        }
        return end - from <= LONGEST_SHARED && beginsRightColumn(from, blank);
    }

    private boolean beginsRightColumn(int from, int blank) {
        String value = flat.value();
        if (isSignerBesideRecipient(from, blank)) {
            return true;
        }
        return switch (value.charAt(blank + 1)) {
            case 'C', 'Đ' -> startsWithOne(RIGHT_COLUMN, blank + 1) || isOfficeBehindRecipients(blank);
            case 'T', 'K' -> isOfficeBehindRecipients(blank) || (isRecipient(from) && startsWithOne(SIGNATURE, blank));
            default -> value.charAt(blank - 1) == ':' && isOfficeBehindRecipients(blank);
        };
    }

    private boolean startsWithOne(List<String> words, int at) {
        for (String word : words) {
            if (flat.value().startsWith(word, at)) {
                return word.charAt(0) != ' ' || isCapital(at + word.length());
            }
        }
        return false;
    }

    private boolean isRecipient(int from) {
        return flat.folded().charAt(from) == '-' || flat.folded().startsWith("nơi nhận", from);
    }

    /** {@code Nơi nhận: GIÁM ĐỐC}: the office belongs to the right column. */
    private boolean isOfficeBehindRecipients(int blank) {
        String heading = "nơi nhận:";
        return flat.folded().startsWith(heading, blank - heading.length())
                && isCapital(blank + 2)
                && Offices.startsWithOffice(flat.folded(), blank + 1);
    }

    /** {@code - Như trên; PHÓ CHÁNH VĂN PHÒNG}. */
    private boolean isSignerBesideRecipient(int from, int blank) {
        boolean closed = isRecipient(from) && ";.,".indexOf(flat.value().charAt(blank - 1)) >= 0;
        boolean office = isCapital(blank + 2) && Offices.startsWithOffice(flat.folded(), blank + 1);
        return closed && isCapital(blank + 1) && (office || isSignerAt(blank + 1));
    }

    /** {@code - LĐVP, KT;  Mai Hùng Sơn}: a name with its surname up to the line's end. */
    private boolean isSignerAt(int start) {
        int newline = flat.value().indexOf('\n', start);
        int end = newline < 0 ? flat.length() : newline;
        return end - start <= LONGEST_SPACED && PersonName.isWhole(flat.value().substring(start, end));
    }

    private boolean isCapital(int index) {
        return index < flat.length() && Character.isUpperCase(flat.value().charAt(index));
    }

    /** {@code Số:       /TB-UBND}, {@code ngày     tháng 02}, {@code -     Sở Y tế}: a gap that parts nothing. */
    private boolean isToFillIn(int from, int blank) {
        String folded = flat.folded();
        int next = blank + 1;
        char after = folded.charAt(next);
        boolean blankDate = folded.startsWith("tháng", next) || folded.startsWith("năm", next);
        if (after == '/' || blankDate || isSpaced(from, blank)) {
            return true;
        }
        String cell = folded.substring(from, Math.min(blank, from + 6)).strip();
        boolean opens = cell.equals("số:") || cell.equals("số") || cell.equals("-") || cell.equals("+");
        boolean date = Character.isDigit(after)
                && (endsWith("ngày", from, blank) || endsWith("tháng", from, blank) || endsWith("năm", from, blank));
        return (opens && blank - from <= cell.length() + 1) || date;
    }

    /** {@code T H Ô N G   B Á O}: single letters with blanks between. */
    private boolean isSpaced(int from, int end) {
        if (end - from < 3 || end - from > LONGEST_SPACED) {
            return false;
        }
        for (int i = from; i < end; i++) {
            boolean blank = flat.value().charAt(i) == ' ';
            if (blank == ((i - from) % 2 == 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean endsWith(String word, int from, int end) {
        int start = end - word.length();
        return start >= from && flat.folded().startsWith(word, start);
    }
}
