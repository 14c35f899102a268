package vn.niemyet.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The characters of a file as everything inside counts them: NFC, line ends {@code \n}, no byte order mark.
 *
 * <p>All {@link Span}s of a reading are offsets into {@link #value()}.
 */
public final class NormalText {
    private static final boolean[] COMPOSED = composed();

    private final String value;
    private final int[] lineStarts;

    private NormalText(String value) {
        this.value = value;
        this.lineStarts = lineStarts(value);
    }

    /** Normalises decoded characters: {@code "\uFEFFa\r\nb"} becomes {@code "a\nb"}, decomposed marks are composed. */
    public static NormalText of(String characters) {
        String text = characters.startsWith("\uFEFF") ? characters.substring(1) : characters;
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        boolean composed = isComposed(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC);
        return new NormalText(composed ? text : Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** Whether a text is surely NFC: Latin and Vietnamese letters as one character each, and common dashes and quotes. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= COMPOSED.length || !COMPOSED[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] composed() {
        boolean[] table = new boolean['\u2028'];
        for (char c = 0; c < table.length; c++) {
            boolean vietnamese = c >= 'Ạ' && c <= 'ỹ';
            boolean punctuation = c >= '\u2010';
            table[c] = c < '\u0300' || vietnamese || punctuation;
        }
        return table;
    }

    public String value() {
        return value;
    }

    public int length() {
        return value.length();
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** Line and column of an offset; the end of the text is a place too. */
    public Position positionOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    /** Offset of the first character of a line counted from 1. */
    public int offsetOfLine(int line) {
        return lineStarts[line - 1];
    }

    /** The characters of a line counted from 1, without its line end. */
    public String line(int line) {
        int end = line < lineStarts.length ? lineStarts[line] - 1 : value.length();
        return value.substring(lineStarts[line - 1], end);
    }

    public String slice(Span span) {
        return span.in(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static int[] lineStarts(String value) {
        int lines = 1;
        for (int at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) {
            lines++;
        }
        int[] starts = new int[lines];
        int line = 1;
        for (int at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) {
            starts[line++] = at + 1;
        }
        return starts;
    }
}
