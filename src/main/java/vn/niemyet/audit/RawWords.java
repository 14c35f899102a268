package vn.niemyet.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntConsumer;
import org.jsoup.parser.Parser;
import vn.niemyet.source.Source;

/**
 * The letters and digits of a source in the order in which a reader must meet them on its page, with where each stands in
 * the file. It reads the raw characters and knows just enough of how such a file is written to leave out what is no text:
 * the target of a link, a link definition, the language of a code block; and to read a table's caption before the table.
 */
final class RawWords {
    private final String text;
    private final boolean markdown;
    private final IntConsumer place;
    private final Letters out;
    private final Deque<int[]> later = new ArrayDeque<>();
    private int nextBar = -1;

    private RawWords(Source source, Letters out, IntConsumer place) {
        this.text = source.text().value();
        this.markdown = source.isMarkdown();
        this.out = out;
        this.place = place;
    }

    /** Puts the letters and digits into {@code out} and tells {@code place} the file offset of each. */
    static void collect(Source source, Letters out, IntConsumer place) {
        RawWords words = new RawWords(source, out, place);
        words.lines(source.bodyStart());
    }

    private void lines(int from) {
        int line = from;
        while (line < text.length()) {
            int end = endOfLine(line);
            if (isTableLine(line, end)) {
                end = table(line);
            } else if (!isDefinition(line, end) && !isFence(line, end)) {
                characters(line, end);
            }
            line = end + 1;
        }
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** The next bar is remembered, or a text without tables would be searched to its end for each of its lines. */
    private boolean isTableLine(int from, int to) {
        if (nextBar < from) {
            int bar = text.indexOf('|', from);
            nextBar = bar < 0 ? text.length() : bar;
        }
        return from <= nextBar && nextBar < to;
    }

    /** Reads the lines of a table, its caption first; gives the end of its last line. */
    private int table(int from) {
        int line = from;
        int last = from;
        later.clear();
        while (line < text.length() && isTableLine(line, endOfLine(line))) {
            last = endOfLine(line);
            later.add(new int[] {line, last});
            line = last + 1;
        }
        if (line < text.length() && isCaption(line, endOfLine(line))) {
            characters(line, endOfLine(line));
            last = endOfLine(line);
        }
        later.forEach(range -> characters(range[0], range[1]));
        return last;
    }

    private boolean isCaption(int from, int to) {
        String line = text.substring(from, to).strip();
        return line.startsWith("[") && line.endsWith("]") && line.length() > 2;
    }

    private boolean isDefinition(int from, int to) {
        if (!markdown) {
            return false;
        }
        int start = firstMark(from, to);
        return text.startsWith("[", start) && text.substring(start, to).indexOf("]:") > 1;
    }

    private boolean isFence(int from, int to) {
        int start = firstMark(from, to);
        return markdown && (text.startsWith("```", start) || text.startsWith("~~~", start));
    }

    private int firstMark(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void characters(int from, int to) {
        int at = from;
        int mark = firstMark(from, to);
        boolean row = !markdown && mark < to && text.charAt(mark) == '|';
        while (at < to) {
            char c = text.charAt(at);
            if (c == '&') {
                at = reference(at, to);
            } else if (c == '<' && row) {
                at = cellBreak(at, to);
            } else if (c == ']' && markdown && at + 1 < to && text.charAt(at + 1) == '(') {
                int close = text.indexOf(')', at);
                at = close < 0 || close > to ? at + 1 : close + 1;
            } else {
                put(c, at);
                at++;
            }
        }
    }

    /** {@code <br>} in a row of a text from paper is a new line and no word. */
    private int cellBreak(int at, int to) {
        int end = text.startsWith("/>", at + 3) ? at + 5 : text.startsWith(" />", at + 3) ? at + 6 : at + 4;
        boolean mark = end <= to && text.regionMatches(true, at, "<br", 0, 3) && text.charAt(end - 1) == '>';
        return mark ? end : at + 1;
    }

    /** A character reference such as that of the ampersand is the character it names. */
    private int reference(int at, int to) {
        int end = text.indexOf(';', at);
        if (end > at && end < to && end - at < 32) {
            String decoded = Parser.unescapeEntities(text.substring(at, end + 1), true);
            if (decoded.length() <= 2) {
                decoded.chars().forEach(c -> put((char) c, at));
                return end + 1;
            }
        }
        return at + 1;
    }

    private void put(char c, int at) {
        if (out.take(c)) {
            place.accept(at);
        }
    }
}
