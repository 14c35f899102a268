package vn.niemyet.text;

import java.util.ArrayList;
import java.util.List;

/** Makes a {@link FlatText}: writes what it keeps over what it has read, for the flat text is never longer. */
final class Flattener {
    private static final String WRITTEN_LINE_END = "\\r\\n";

    private final String text;
    private final int start;
    private final char[] out;
    private final Offsets offsets = new Offsets();
    private final List<Integer> likely = new ArrayList<>();
    private final List<PageNumbers> pages;
    private int length;
    private int newlines;
    private boolean blank;
    private int gapAt;

    Flattener(String text, int start) {
        this.text = text;
        this.start = start;
        this.out = new char[text.length() - start];
        this.pages = PageNumbers.in(text, start);
        text.getChars(start, text.length(), out, 0);
    }

    FlatText build(NormalText source) {
        boolean lineStart = true;
        int page = 0;
        for (int i = 0; i < out.length; i++) {
            char c = out[i];
            if (page < pages.size() && start + i == pages.get(page).start()) {
                i = pageBreak(pages.get(page++), i) - 1;
                lineStart = true;
            } else if (Folding.isWord(c)) {
                i = word(i) - 1;
                lineStart = false;
            } else if (Folding.isBlank(c)) {
                space(c, i);
                lineStart |= c == '\n';
            } else if (c == '\\' && isWrittenLineEnd(i)) {
                space('\n', i);
                i += WRITTEN_LINE_END.length() - 1;
                lineStart = true;
            } else if (c == '<' && Tags.length(text, start + i) > 0) {
                i += Tags.length(text, start + i) - 1;
            } else if (lineStart && isListStar(i)) {
                put('-', i);
                lineStart = false;
            } else if (!isMark(c, lineStart, i)) {
                put(c, i);
                lineStart = false;
            }
        }
        offsets.add(length, text.length());
        FlatText flat = new FlatText(source, out, length, offsets);
        return likely.isEmpty() ? flat : flat.parted(likely);
    }

    /** The number of a page is no word of the text; gives the index behind it. */
    private int pageBreak(PageNumbers number, int at) {
        gapAt = at;
        newlines = number.open() ? 1 : 2;
        return number.end() - start;
    }

    /** Takes the letters and digits from {@code from} on; gives the index behind them. */
    private int word(int from) {
        put(out[from], from);
        int at = from + 1;
        int to = length;
        while (at < out.length && Folding.isWord(out[at])) {
            out[to++] = out[at++];
        }
        boolean enough = to - length >= RunTogether.SHORTEST - 1 && likely.size() < RunTogether.MOST;
        if (enough && RunTogether.isLikely(out, length - 1, to)) {
            likely.add(length - 1);
        }
        length = to;
        return at;
    }

    private void space(char c, int at) {
        if (!blank && newlines == 0) {
            gapAt = at;
        }
        if (c == '\n') {
            newlines++;
        } else {
            blank = true;
        }
    }

    private void put(char c, int at) {
        if ((blank || newlines > 0) && length > 0 && !isLoose(c, at) && !isSplit(c, at)) {
            gap(at);
        }
        newlines = 0;
        blank = false;
        append(c, at);
    }

    /** {@code Sở Y tế , Công an tỉnh ;}: the mark belongs to the word before the blank. */
    private boolean isLoose(char c, int at) {
        boolean near = newlines == 0 && at - gapAt <= 2 && Folding.isWord(out[length - 1]);
        if (!near || ",;:.".indexOf(c) < 0) {
            return false;
        }
        char next = written(at + 1);
        return c == ',' || c == ';' || Folding.isBlank(next) || (c == '.' && next == '/');
    }

    /** {@code Số: 1 386/UBND-NLN}: a blank that a scanner put between the figures of one number. */
    private boolean isSplit(char c, int at) {
        boolean figures = newlines == 0 && at - gapAt <= 2 && isDigit(c) && isDigit(out[length - 1]);
        return figures && new SplitFigures(text, out, length, start + at).areOne();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void gap(int at) {
        append(newlines > 0 ? '\n' : ' ', gapAt);
        if (newlines > 1) {
            append('\n', at - 1);
        }
    }

    private void append(char c, int at) {
        offsets.add(length, start + at);
        out[length++] = c;
    }

    /** A star before a blank or three and words; not the second star of {@code ** **}, nor the rule of a Party head. */
    private boolean isListStar(int i) {
        if (written(i) != '*' || written(i - 1) == '*') {
            return false;
        }
        int next = i + 1;
        while (written(next) == ' ' || written(next) == '\t') {
            next++;
        }
        return next > i + 1 && next <= i + 4 && written(next) != '*' && written(next) != '\n';
    }

    /** A line end that a portal wrote out as four characters. */
    private boolean isWrittenLineEnd(int i) {
        return text.startsWith(WRITTEN_LINE_END, start + i);
    }

    private boolean isMark(char c, boolean lineStart, int i) {
        return switch (c) {
            case '*', '`' -> true;
            case '\\' -> start + i + 1 < text.length() && !Folding.isWord(written(i + 1));
            case '_' -> !Folding.isWord(written(i - 1)) || !Folding.isWord(written(i + 1));
            case '#', '>' -> lineStart;
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> true;
            default -> false;
        };
    }

    /** The character of the source, counted from the start; a line end outside. */
    private char written(int i) {
        return i >= 0 && start + i < text.length() ? text.charAt(start + i) : '\n';
    }
}
