package vn.niemyet.markup;

import java.util.List;
import java.util.Set;
import vn.niemyet.markup.Line.Kind;

/**
 * Tells the line ends that mean something from those where the paper was too narrow.
 *
 * <p>{@code ỦY BAN NHÂN DÂN / TỈNH LAI CHÂU} are two lines; {@code … của Bộ / Chính trị về đột phá …} is one sentence;
 * {@code … Bộ Xây dựng. / Tiếp theo …} are two paragraphs when the first line had room left.
 */
final class LineBorders {
    /** No one wraps prose as narrow as this or wider than {@link #WIDE}. */
    private static final int NARROW = 60;

    private static final int WIDE = 120;
    private static final String SENTENCE_ENDS = ".:;!?…";
    private static final String CLOSING = "*_\"”’)»";
    private static final String OPENING = "*_\"“‘(«";
    private static final String EMPHASIS = "*_";

    /** Words that a line ends with only when the paper was too narrow. */
    private static final Set<String> LINKING = Set.of(
            "các", "cho", "của", "cùng", "do", "đến", "hoặc", "kèm", "là", "năm", "ngày", "ở", "số", "tại", "tháng",
            "theo", "trên", "trong", "từ", "và", "về", "với");

    private final String text;
    private final List<Line> lines;
    private final boolean ocr;
    private final int width;

    /** For each line the longest one from it to the end of its run, and the last one of the run. */
    private final int[] longest;

    private final int[] last;

    private int runEnd;
    private boolean letterhead;

    /** The next star from the line being looked at on. */
    private int star = -1;

    /** Whether bold words that have begun go on over the end of the line. */
    private boolean bold;

    LineBorders(String text, List<Line> lines, Dialect dialect) {
        this.text = text;
        this.lines = lines;
        this.ocr = dialect == Dialect.OCR;
        this.width = ocr ? width() : 0;
        this.longest = new int[lines.size()];
        this.last = new int[lines.size()];
        measureRuns();
    }

    /** A run is neighbours without an empty line, bullet, heading, rule or item between them. */
    private void measureRuns() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean goesOn = i + 1 < lines.size() && isJoined(lines.get(i), lines.get(i + 1));
            longest[i] = goesOn
                    ? Math.max(lines.get(i).length(), longest[i + 1])
                    : lines.get(i).length();
            last[i] = goesOn ? last[i + 1] : i;
        }
    }

    private static boolean isJoined(Line line, Line next) {
        boolean open = line.isText() || line.kind() == Kind.BULLET || line.kind() == Kind.DASH;
        return open && next.isText() && !next.begins();
    }

    /** The width at which the lines of the text are wrapped: nine of ten wrapped lines fit; 0 for unwrapped texts. */
    private int width() {
        int[] lengths = new int[WIDE + 1];
        int wrapped = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int length = lines.get(i).length();
            if (length > NARROW && length <= WIDE && lines.get(i + 1).isText()) {
                lengths[length]++;
                wrapped++;
            }
        }
        int longer = wrapped / 10;
        int width = wrapped < 5 ? 0 : WIDE;
        while (width > 0 && longer >= lengths[width]) {
            longer -= lengths[width];
            width--;
        }
        return width;
    }

    /** What the end of line {@code i - 1} means; to be asked for every line in order. */
    LineBorder before(int i) {
        Line line = lines.get(i);
        if (i == 0 || i >= runEnd) {
            enterRun(i);
        }
        boolean opens = i == 0 || lines.get(i - 1).isBlank();
        LineBorder border = opens ? LineBorder.FLOW : between(lines.get(i - 1), line);
        if (border == LineBorder.CUT) {
            enterRun(i);
        }
        bold = (bold && !opens && border != LineBorder.CUT) ^ hasOddBold(line);
        return border;
    }

    private LineBorder between(Line previous, Line line) {
        if (line.begins() || (ocr && startsBlock(previous, line))) {
            return bold ? LineBorder.BREAK : LineBorder.CUT;
        }
        if (line.kind() == Kind.DASH) {
            return LineBorder.BREAK;
        }
        if (!line.isText() || previous.kind() == Kind.HEADING || startsLower(line) || endsOpen(previous, line)) {
            return LineBorder.FLOW;
        }
        boolean asLine = letterhead || isBoldLine(previous) || isBoldLine(line) || isBar(previous) || isBar(line);
        return asLine ? LineBorder.BREAK : LineBorder.FLOW;
    }

    private boolean startsBlock(Line previous, Line line) {
        if (line.kind() == Kind.RULE || line.kind() == Kind.DASH || line.kind() == Kind.LONE_MARK) {
            return true;
        }
        if (line.isText() && !letterhead && changesCase(previous, line)) {
            return true;
        }
        if (!line.isText() || !endsSentence(previous)) {
            return false;
        }
        return PrintedNumber.startsAt(text, skip(OPENING, line), line.end())
                || (!startsLower(line) && hadRoom(previous, line));
    }

    /**
     * {@code TỈNH KON TUM / Căn cứ Luật …}, {@code … ngày 10 tháng 3 năm 2017, / QUYẾT ĐỊNH:}: a line of capitals and one that is
     * written as sentences are. {@code UBND} and the like are capitals in any sentence.
     */
    private boolean changesCase(Line previous, Line line) {
        boolean before = isInCapitals(previous);
        return before != isInCapitals(line)
                && (before ? startsUpper(line) : endsSentence(previous) || endsClause(previous));
    }

    private boolean startsUpper(Line line) {
        int at = skip(OPENING, line);
        return at < line.end() && Character.isUpperCase(text.charAt(at));
    }

    /** Two words or more, no small letter, and a letter with a mark: abbreviations have none but Đ. */
    private boolean isInCapitals(Line line) {
        int words = 1;
        boolean marked = false;
        for (int i = line.first(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            words += c == ' ' ? 1 : 0;
            marked |= c > 127 && c != 'Đ' && Character.isUpperCase(c);
        }
        return words > 1 && marked;
    }

    private void enterRun(int from) {
        Line first = lines.get(from);
        runEnd = last[from] + 1;
        letterhead = first.isText()
                && !first.item()
                && longest[from] <= NARROW
                && !endsClause(lines.get(last[from]))
                && !PrintedNumber.startsAt(text, skip(OPENING, first), first.end());
    }

    /** Whether the first word of {@code line} would have fitted behind {@code last}. */
    private boolean hadRoom(Line previous, Line line) {
        if (width == 0 || previous.length() > WIDE) {
            return true;
        }
        int word = line.first();
        while (word < line.end() && !LineReader.isBlank(text.charAt(word))) {
            word++;
        }
        return previous.length() + 1 + word - line.first() <= width;
    }

    /** {@code … ngày / 27 tháng 11}, {@code … của / UBND thành phố}: the line cannot have been meant to end there. */
    private boolean endsOpen(Line line, Line next) {
        int word = line.end();
        while (word > line.first() && !LineReader.isBlank(text.charAt(word - 1))) {
            word--;
        }
        int at = skip(EMPHASIS, next);
        boolean digit = at < next.end() && Character.isDigit(text.charAt(at));
        return (digit && Character.isLetter(lastOf(line))) || LINKING.contains(text.substring(word, line.end()));
    }

    private boolean endsSentence(Line line) {
        return SENTENCE_ENDS.indexOf(lastOf(line)) >= 0;
    }

    private boolean endsClause(Line line) {
        char last = lastOf(line);
        return last == '.' || last == ';' || last == ',';
    }

    /** The last character that is no mark and no closing bracket or quotation mark. */
    private char lastOf(Line line) {
        int at = line.end() - 1;
        while (at > line.first() && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < line.first() ? ' ' : text.charAt(at);
    }

    private boolean startsLower(Line line) {
        int at = skip(OPENING, line);
        return at < line.end() && Character.isLowerCase(text.charAt(at)) && !line.item();
    }

    private int skip(String marks, Line line) {
        int at = line.first();
        while (at < line.end() && marks.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** {@code **CÔNG ĐIỆN**}: bold from its first character to its last, and short. */
    private boolean isBoldLine(Line line) {
        return line.length() > 4
                && line.length() <= NARROW
                && text.startsWith("**", line.first())
                && text.startsWith("**", line.end() - 2);
    }

    /** A line of a table that is none, {@code | 1 | Sở Y tế |}. */
    private boolean isBar(Line line) {
        return line.length() > 0 && text.charAt(line.first()) == '|';
    }

    /** Whether more bold words begin in the line than end in it; to be asked for every line in order. */
    private boolean hasOddBold(Line line) {
        boolean odd = false;
        if (star < line.first()) {
            star = text.indexOf('*', line.first());
            star = star < 0 ? text.length() : star;
        }
        int at = star;
        while (at + 1 < line.end()) {
            boolean pair = text.charAt(at) == '*' && text.charAt(at + 1) == '*';
            odd ^= pair;
            at += pair ? 2 : 1;
        }
        return odd;
    }
}
