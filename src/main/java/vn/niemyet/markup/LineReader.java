package vn.niemyet.markup;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.markup.Line.Kind;
import vn.niemyet.model.Item;

/** Cuts a text into {@link Line}s and tells what each looks like. One pass, no look back. */
final class LineReader {
    private static final String DASHES = "–—•·▪●○";

    private final String text;
    private final boolean full;

    private LineReader(String text, Dialect dialect) {
        this.text = text;
        this.full = dialect == Dialect.MARKDOWN;
    }

    /** The lines from {@code start} to the end of the text; lines with the first word of an item are marked. */
    static List<Line> read(String text, int start, Dialect dialect, List<Item> items) {
        LineReader reader = new LineReader(text, dialect);
        List<Line> lines = new ArrayList<>();
        int next = 0;
        int at = start;
        while (at < text.length()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            Line line = reader.line(at, end);
            while (next < items.size() && items.get(next).marker().start() < at) {
                next++;
            }
            boolean hasItem = next < items.size() && items.get(next).marker().start() < end;
            lines.add(hasItem && reader.opensWith(line, items.get(next)) ? line.withItem() : line);
            at = end + 1;
        }
        return lines;
    }

    /** Whether nothing but marks stands before the item's number. */
    private boolean opensWith(Line line, Item item) {
        for (int i = line.first(); i < item.marker().start(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private Line line(int start, int end) {
        int first = start;
        while (first < end && isBlank(text.charAt(first))) {
            first++;
        }
        int last = end;
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Line(start, first, last, end, kind(first, last), false, false);
    }

    private Kind kind(int first, int end) {
        if (first == end) {
            return Kind.BLANK;
        }
        char c = text.charAt(first);
        return switch (c) {
            case '#' -> isHeading(first, end) ? Kind.HEADING : Kind.TEXT;
            case '>' -> full ? Kind.QUOTE : Kind.TEXT;
            case '`', '~' -> full && isFence(c, first, end) ? Kind.FENCE : Kind.TEXT;
            case '-', '*', '+', '_', '=' -> ofMarks(c, first, end);
            case '|' -> !full && isOnly('|', first, end) ? Kind.BORDER : Kind.TEXT;
            default -> isDash(c, first, end) ? Kind.DASH : Kind.TEXT;
        };
    }

    private Kind ofMarks(char c, int first, int end) {
        boolean bullet = c != '_' && c != '=';
        if (end - first == 1) {
            return bullet ? Kind.LONE_MARK : Kind.TEXT;
        }
        if (isOnly(c, first, end) || (c == '*' && !full && isBoldRule(first, end))) {
            return Kind.RULE;
        }
        return bullet && isBlank(text.charAt(first + 1)) ? Kind.BULLET : Kind.TEXT;
    }

    /** {@code **-----**} */
    private boolean isBoldRule(int first, int end) {
        int from = skipStars(text, first, end);
        int to = end;
        while (to > from && text.charAt(to - 1) == '*') {
            to--;
        }
        return to - from >= 3 && isOnly('-', from, to);
    }

    /** Behind the stars that a line begins with. */
    static int skipStars(String text, int first, int end) {
        int at = first;
        while (at < end && text.charAt(at) == '*') {
            at++;
        }
        return at;
    }

    private boolean isOnly(char c, int first, int end) {
        for (int i = first; i < end; i++) {
            if (text.charAt(i) != c && !isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isFence(char c, int first, int end) {
        return end - first >= 3 && text.charAt(first + 1) == c && text.charAt(first + 2) == c;
    }

    private boolean isHeading(int first, int end) {
        int i = first;
        while (i < end && text.charAt(i) == '#') {
            i++;
        }
        return i - first <= 6 && (i == end || isBlank(text.charAt(i)));
    }

    private boolean isDash(char c, int first, int end) {
        return DASHES.indexOf(c) >= 0 && first + 1 < end && isBlank(text.charAt(first + 1));
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
