package vn.niemyet.text;

import java.util.Arrays;

/**
 * A text as a clerk's eye runs over it: without the marks of Markdown, each run of white space one character, and a way
 * back from every character to the file.
 *
 * <p>A line end is {@code \n}, an empty line {@code \n\n}, a table bar stays {@code |}; asterisks, underscores of emphasis,
 * heading signs, quote signs, back-ticks and escapes are gone; a list star at the start of a line is {@code -}. {@link #folded()} is
 * {@link Folding#matching} of {@link #value()} with the same length, in which line ends are kept.
 */
public final class FlatText {
    private final String value;
    private final String folded;
    private final int[] offsets;
    private final NormalText text;

    private FlatText(NormalText text, String value, int[] offsets) {
        this.text = text;
        this.value = value;
        this.offsets = offsets;
        this.folded = foldKeepingLines(value);
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

    /** The range of the file that the characters from {@code start} to before {@code end} came from. */
    public Span span(int start, int end) {
        if (end <= start) {
            return new Span(offsets[start], offsets[start]);
        }
        return new Span(offsets[start], offsets[end - 1] + 1);
    }

    /** The offset in the file of one character here; a blank that stands for many has that of the first. */
    public int offset(int index) {
        return offsets[index];
    }

    /** The first character here that came from {@code offset} of the file or from behind it. */
    public int indexOf(int offset) {
        int found = Arrays.binarySearch(offsets, 0, value.length(), offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Line and column in the file of the character at {@code index}. */
    public Position position(int index) {
        return text.positionOf(offsets[index]);
    }

    /** The words between two indexes on one line: line ends are blanks. */
    public String words(int start, int end) {
        return value.substring(start, end)
                .replace("\n\n", " ")
                .replace('\n', ' ')
                .strip();
    }

    private static String foldKeepingLines(String value) {
        char[] out = Folding.matching(value).toCharArray();
        for (int at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) {
            out[at] = '\n';
        }
        return new String(out);
    }

    private static final class Builder {
        private final String text;
        private final int start;
        private final StringBuilder out = new StringBuilder();
        private int[] offsets;
        private int newlines;
        private boolean blank;
        private int gapAt;

        Builder(String text, int start) {
            this.text = text;
            this.start = start;
            this.offsets = new int[Math.max(16, text.length() - start + 2)];
        }

        FlatText build(NormalText source) {
            boolean lineStart = true;
            for (int i = start; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Folding.isBlank(c)) {
                    space(c, i);
                    lineStart |= c == '\n';
                } else if (lineStart && isListStar(i)) {
                    put('-', i);
                    lineStart = false;
                } else if (!isMark(c, lineStart, i)) {
                    put(c, i);
                    lineStart = false;
                }
            }
            int length = out.length();
            offsets = Arrays.copyOf(offsets, length + 1);
            offsets[length] = text.length();
            return new FlatText(source, out.toString(), offsets);
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
            if (!out.isEmpty() && newlines > 0) {
                append('\n', gapAt);
                if (newlines > 1) {
                    append('\n', at - 1);
                }
            } else if (!out.isEmpty() && blank) {
                append(' ', gapAt);
            }
            newlines = 0;
            blank = false;
            append(c, at);
        }

        private void append(char c, int at) {
            if (out.length() == offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            offsets[out.length()] = at;
            out.append(c);
        }

        /** A star before a blank and words; not the second star of {@code ** **}. */
        private boolean isListStar(int i) {
            if (text.charAt(i) != '*' || (i > start && text.charAt(i - 1) == '*')) {
                return false;
            }
            int next = i + 1;
            while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
                next++;
            }
            return next > i + 1 && next < text.length() && text.charAt(next) != '*' && text.charAt(next) != '\n';
        }

        private boolean isMark(char c, boolean lineStart, int i) {
            return switch (c) {
                case '*', '`' -> true;
                case '\\' -> i + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(i + 1));
                case '_' -> !betweenLetters(i);
                case '#', '>' -> lineStart;
                case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> true;
                default -> false;
            };
        }

        private boolean betweenLetters(int i) {
            return i > start
                    && i + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetterOrDigit(text.charAt(i + 1));
        }
    }
}
