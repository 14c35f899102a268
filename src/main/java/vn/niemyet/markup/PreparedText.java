package vn.niemyet.markup;

import java.util.BitSet;
import org.commonmark.node.SourceSpan;

/**
 * A text made ready for Markdown, line by line, and the way back from each of its characters to the file.
 *
 * <p>Preparing never changes a word: it adds an empty line where a paragraph begins without one, or a mark at the start of a
 * line, and leaves out blanks at the start of a line. So each line is shifted as a whole.
 */
final class PreparedText {
    private static final int TAB = 3;

    private final String text;
    private final int[] shifts;
    private final BitSet breaks;
    private final int[] tableEnds;

    /**
     * @param text what the Markdown parser reads
     * @param shifts for each of its lines what to add to an offset in {@code text} to get the offset in the file
     * @param breaks lines that stay lines ({@link LineBorder#BREAK} before them)
     * @param tableEnds for a line that begins a table the last line of it, for all others 0
     */
    PreparedText(String text, int[] shifts, BitSet breaks, int[] tableEnds) {
        this.text = text;
        this.shifts = shifts;
        this.breaks = breaks;
        this.tableEnds = tableEnds;
    }

    String text() {
        return text;
    }

    /** Whether the end of the line before this one is to be seen. */
    boolean breaksBefore(int line) {
        return breaks.get(line);
    }

    /** The offset in the file of the character {@code delta} behind the start of {@code span}. */
    int fileOffset(SourceSpan span, int delta) {
        return span.getInputIndex() + delta + shifts[span.getLineIndex()];
    }

    /**
     * Where {@code words} start in the text if they lie in the span, else -1. commonmark counts a span behind a tab up to three
     * characters too far.
     */
    int locate(SourceSpan span, String words) {
        int start = span.getInputIndex();
        if (text.startsWith(words, start)) {
            return start;
        }
        int last = start + span.getLength() - words.length();
        for (int at = Math.max(0, start - TAB); at <= last; at++) {
            if (text.startsWith(words, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the line that {@code span} lies on begins with the bar of a table's row. */
    boolean beginsWithBar(SourceSpan span) {
        int start = Math.max(0, span.getInputIndex() - span.getColumnIndex());
        while (start < span.getInputIndex() && LineReader.isBlank(text.charAt(start))) {
            start++;
        }
        return text.startsWith("|", start);
    }

    /** The last line of the table that starts on this line; 0 if none does. */
    int tableEnd(int line) {
        return line < tableEnds.length ? tableEnds[line] : 0;
    }
}
