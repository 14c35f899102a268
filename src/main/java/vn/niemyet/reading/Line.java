package vn.niemyet.reading;

import org.jspecify.annotations.Nullable;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Folding;

/**
 * A printed line of the flat text, or one column of it where two stand side by side. Most lines of a body are only glanced at
 * where they lie; their words are taken out when first asked for.
 */
final class Line {
    private static final int GLANCE = 200;

    private final FlatText flat;
    private final int start;
    private final int end;
    private final int row;
    private final int column;
    /** 1 for capitals, -1 for small letters, 0 as long as nobody asked. */
    private byte capitals;

    private @Nullable String value;
    private @Nullable String folded;

    private Line(FlatText flat, int start, int end, int row, int column) {
        this.flat = flat;
        this.start = start;
        this.end = end;
        this.row = row;
        this.column = column;
    }

    static Line of(FlatText flat, int start, int end, int row, int column) {
        return new Line(flat, start, end, row, column);
    }

    /** Index into the flat text. */
    int start() {
        return start;
    }

    /** Behind the last character. */
    int end() {
        return end;
    }

    int length() {
        return end - start;
    }

    /** Counts printed lines from 0; columns of one line share it. */
    int row() {
        return row;
    }

    /** 0 for the left one. */
    int column() {
        return column;
    }

    /** Whether an empty line stands before it. */
    boolean afterGap() {
        String text = flat.value();
        return column == 0 && start > 1 && text.charAt(start - 1) == '\n' && text.charAt(start - 2) == '\n';
    }

    /** The characters as written. */
    String value() {
        String words = value;
        if (words == null) {
            words = flat.value().substring(start, end);
            value = words;
        }
        return words;
    }

    /** The same for matching. */
    String folded() {
        String words = folded;
        if (words == null) {
            words = flat.folded().substring(start, end);
            folded = words;
        }
        return words;
    }

    boolean startsWith(String foldedWords) {
        return foldedWords.length() <= length() && flat.folded().startsWith(foldedWords, start);
    }

    boolean endsWith(String foldedWords) {
        int from = end - foldedWords.length();
        return from >= start && flat.folded().startsWith(foldedWords, from);
    }

    /** The first letter or digit, folded; a blank where there is none. */
    char firstWordLetter() {
        for (int i = start; i < end; i++) {
            char c = flat.folded().charAt(i);
            if (Folding.isWord(c)) {
                return c;
            }
        }
        return ' ';
    }

    /** Whether the line begins with these words and not only with a part of a longer word. */
    boolean startsWithWords(String foldedWords) {
        int behind = start + foldedWords.length();
        return startsWith(foldedWords)
                && (behind == end || !Folding.isWord(flat.folded().charAt(behind)));
    }

    char last() {
        return flat.value().charAt(end - 1);
    }

    boolean endsSentence() {
        return last() == '.' || last() == ';' || last() == ':';
    }

    boolean isBullet() {
        char first = flat.folded().charAt(start);
        return first == '-' || first == '+' || first == '\u2022' || first == '\u00B7' || first == '\uF0B7';
    }

    /** No letter and no digit: the rule under a letterhead, a row of dots, the star of a Party head. */
    boolean isRule() {
        for (int i = start; i < Math.min(start + GLANCE, end); i++) {
            if (Folding.isWord(flat.value().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Letters are capitals but for a few ({@code KẾ HOẠCH v2}): at most one small letter in six. */
    boolean isCapitals() {
        if (capitals == 0) {
            capitals = (byte) (countsAsCapitals() ? 1 : -1);
        }
        return capitals > 0;
    }

    private boolean countsAsCapitals() {
        int small = 0;
        int large = 0;
        for (int i = start; i < Math.min(start + GLANCE, end); i++) {
            char c = flat.value().charAt(i);
            small += Folding.isLower(c) ? 1 : 0;
            large += Folding.isUpper(c) ? 1 : 0;
        }
        return large > 0 && small * 5 <= large;
    }

    /** The folded words without what is neither letter nor digit at both ends: {@code (Đã ký)} gives {@code đã ký}. */
    String bare() {
        String text = flat.folded();
        int from = start;
        int to = end;
        while (from < to && !Folding.isWord(text.charAt(from))) {
            from++;
        }
        while (to > from && !Folding.isWord(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    boolean startsSmall() {
        return Character.isLowerCase(flat.value().charAt(start));
    }
}
