package vn.niemyet.text;

import java.util.BitSet;
import java.util.List;

/**
 * A text as a clerk's eye runs over it: without the marks of Markdown, each run of white space one character, and a way
 * back from every character to the file.
 *
 * <p>A line end is {@code \n}, an empty line {@code \n\n}, a table bar stays {@code |}; asterisks, underscores of emphasis,
 * heading signs, quote signs, back-ticks and escapes are gone; a list star at the start of a line is {@code -}; a line end
 * written out as {@code \\r\\n} is one; a blank that a portal lost between two words is there again ({@link RunTogether}); the
 * numbers of a PDF's pages are gone ({@link PageNumbers}); the items of a text without line ends begin lines ({@link
 * RunInItems}). {@link #folded()} is {@link Folding#matching} of {@link #value()} with the same length, in which line ends
 * are kept and what a scanner made of common words and figures is mended ({@link SpoiledWords}, {@link SpoiledFigures}).
 */
public final class FlatText {
    private final String value;
    private final String folded;
    private final Offsets offsets;
    private final CharacterSorts sorts;
    private final NormalText text;

    /** Takes the first characters of an array, which is written over. */
    FlatText(NormalText text, char[] written, int length, Offsets offsets) {
        this.text = text;
        RunInItems.part(written, length);
        this.value = new String(written, 0, length);
        this.offsets = offsets;
        this.sorts = CharacterSorts.of(written, length);
        Folding.match(written, length, '\n');
        SpoiledWords.mend(written, length, value, sorts.wordEnds());
        SpoiledFigures.mend(written, length, value, sorts.digits());
        this.folded = new String(written, 0, length);
    }

    /** The same with a blank between words that ran together; {@code starts} are the words to look at. */
    FlatText parted(List<Integer> starts) {
        BitSet blanks = new BitSet();
        for (int start : starts) {
            RunTogether.cuts(value.substring(start, wordEnd(start))).forEach(cut -> blanks.set(start + cut));
        }
        if (blanks.isEmpty()) {
            return this;
        }
        StringBuilder out = new StringBuilder(value.length() + blanks.cardinality());
        Offsets moved = new Offsets();
        for (int i = 0; i < value.length(); i++) {
            if (blanks.get(i)) {
                moved.add(out.length(), offsets.of(i));
                out.append(' ');
            }
            moved.add(out.length(), offsets.of(i));
            out.append(value.charAt(i));
        }
        moved.add(out.length(), offsets.of(value.length()));
        char[] letters = out.toString().toCharArray();
        return new FlatText(text, letters, letters.length, moved);
    }

    /** Flattens {@code text} from {@code start} (the end of the front matter) to its end. */
    public static FlatText of(NormalText text, int start) {
        return new Flattener(text.value(), start).build(text);
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
        return sorts.wordEnds().next(index + 1);
    }

    /** The first figure, 0 to 9, at or behind {@code index}; the length where there is none. */
    public int nextDigit(int index) {
        return sorts.digits().next(index);
    }

    /** The first character at or behind {@code index} that is neither letter nor digit nor white space; else the length. */
    public int nextMark(int index) {
        return sorts.marks().next(index);
    }

    /** The first blank or line end at or behind {@code index}; the length where there is none. */
    public int nextGap(int index) {
        return sorts.gaps().next(index);
    }

    /** The first mark, foreign letter, or letter between digits at or behind {@code index}; else the length. */
    public int nextOdd(int index) {
        return sorts.odd().next(index);
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

    /** The first character at or behind {@code index} that does not follow the one before it in the file; else behind the end. */
    public int nextShifted(int index) {
        return Math.min(offsets.nextShifted(index), length() + 1);
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
}
