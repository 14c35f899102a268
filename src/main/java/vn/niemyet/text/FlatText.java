package vn.niemyet.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text as a clerk's eye runs over it: without the marks of Markdown, each run of white space one character, and a way
 * back from every character to the file.
 *
 * <p>A line end is {@code \n}, an empty line {@code \n\n}, a table bar stays {@code |}; asterisks, underscores of emphasis,
 * heading signs, quote signs, back-ticks and escapes are gone; a list star at the start of a line is {@code -}; a line end
 * written out as {@code \\r\\n} is one; a blank that a portal lost between two words is there again ({@link RunTogether}); the
 * numbers of a PDF's pages are gone ({@link PageNumbers}). {@link #folded()} is
 * {@link Folding#matching} of {@link #value()} with the same length, in which line ends are kept.
 */
public final class FlatText {
    private static final String WRITTEN_LINE_END = "\\r\\n";

    private final String value;
    private final String folded;
    private final Offsets offsets;
    private final BitSet wordEnds;
    private final NormalText text;

    private FlatText(NormalText text, char[] written, int length, Builder builder) {
        this.text = text;
        this.wordEnds = builder.wordEnds;
        this.value = new String(written, 0, length);
        this.offsets = builder.offsets;
        Folding.match(written, length, '\n');
        this.folded = new String(written, 0, length);
    }

    private FlatText(NormalText text, String value, Offsets offsets, BitSet wordEnds) {
        this.text = text;
        this.value = value;
        this.offsets = offsets;
        this.wordEnds = wordEnds;
        char[] letters = value.toCharArray();
        Folding.match(letters, letters.length, '\n');
        this.folded = new String(letters);
    }

    /** The same with a blank between words that ran together; {@code starts} are the words to look at. */
    private FlatText parted(List<Integer> starts) {
        BitSet blanks = new BitSet();
        for (int start : starts) {
            RunTogether.cuts(value.substring(start, wordEnd(start))).forEach(cut -> blanks.set(start + cut));
        }
        if (blanks.isEmpty()) {
            return this;
        }
        StringBuilder out = new StringBuilder(value.length() + blanks.cardinality());
        Offsets moved = new Offsets();
        BitSet ends = new BitSet();
        for (int i = 0; i < value.length(); i++) {
            if (wordEnds.get(i) || blanks.get(i)) {
                ends.set(out.length());
            }
            if (blanks.get(i)) {
                moved.add(out.length(), offsets.of(i));
                out.append(' ');
            }
            moved.add(out.length(), offsets.of(i));
            out.append(value.charAt(i));
        }
        ends.set(out.length(), wordEnds.get(value.length()));
        moved.add(out.length(), offsets.of(value.length()));
        return new FlatText(text, out.toString(), moved, ends);
    }

    /** Flattens {@code text} from {@code start} (the end of the front matter) to its end. */
    public static FlatText of(NormalText text, int start) {
        Builder builder = new Builder(text.value(), start);
        return builder.build(text);
    }

    public static FlatText of(String text) {
        return of(NormalText.of(text), 0);
    }

    /** The characters as written. */
    public String value() {
        return value;
    }

    /** The characters for matching; same length as {@link #value()}. */
    public String folded() {
        return folded;
    }

    public int length() {
        return value.length();
    }

    /** Behind the letters and digits at {@code index}, which stands in a word. */
    public int wordEnd(int index) {
        return wordEnds.nextSetBit(index + 1);
    }

    /** The range of the file that the characters from {@code start} to before {@code end} came from. */
    public Span span(int start, int end) {
        int first = offsets.of(start);
        return new Span(first, end <= start ? first : offsets.of(end - 1) + 1);
    }

    /** The offset in the file of one character here; a blank that stands for many has that of the first. */
    public int offset(int index) {
        return offsets.of(index);
    }

    /** How many characters of the file the blank at {@code index} stands for, marks beside it included. */
    public int width(int index) {
        return offsets.isShifted(index + 1) ? offsets.of(index + 1) - offsets.of(index) : 1;
    }

    /** The first character here that came from {@code offset} of the file or from behind it. */
    public int indexOf(int offset) {
        return Math.min(offsets.indexOf(offset), value.length());
    }

    /** Line and column in the file of the character at {@code index}. */
    public Position position(int index) {
        return text.positionOf(offsets.of(index));
    }

    /** The words between two indexes on one line: line ends are blanks. */
    public String words(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && value.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && value.charAt(to - 1) <= ' ') {
            to--;
        }
        String words = value.substring(from, to);
        int line = words.indexOf('\n');
        return line < 0 ? words : onOneLine(words, line);
    }

    private static String onOneLine(String lines, int first) {
        StringBuilder words = new StringBuilder(lines.length());
        int at = 0;
        for (int line = first; line >= 0; line = lines.indexOf('\n', at)) {
            words.append(lines, at, line).append(' ');
            at = lines.charAt(line + 1) == '\n' ? line + 2 : line + 1;
        }
        return words.append(lines, at, lines.length()).toString();
    }

    /** Writes what it keeps over what it has read: the flat text is never longer. */
    private static final class Builder {
        private final String text;
        private final int start;
        private final char[] out;
        private final Offsets offsets = new Offsets();
        private final BitSet wordEnds;
        private final List<Integer> likely = new ArrayList<>();
        private final List<PageNumbers> pages;
        private int length;
        private int newlines;
        private boolean blank;
        private int gapAt;

        Builder(String text, int start) {
            this.text = text;
            this.start = start;
            this.out = new char[text.length() - start];
            this.wordEnds = new BitSet(out.length + 1);
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
                } else if (lineStart && isListStar(i)) {
                    put('-', i);
                    lineStart = false;
                } else if (!isMark(c, lineStart, i)) {
                    put(c, i);
                    lineStart = false;
                }
            }
            offsets.add(length, text.length());
            FlatText flat = new FlatText(source, out, length, this);
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
            boolean joined = !blank && newlines == 0;
            if (joined) {
                wordEnds.clear(length);
            }
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
            wordEnds.set(to);
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
            if ((blank || newlines > 0) && length > 0) {
                gap(at);
            }
            newlines = 0;
            blank = false;
            append(c, at);
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
}
