package vn.niemyet.intake.lines;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.intake.paper.Run;
import vn.niemyet.text.Folding;

/**
 * A printed line, or the part of one that stands in one column.
 *
 * @param words its characters without marks of Markdown
 * @param left where it begins: points of a PDF, characters of a text
 * @param right where it ends
 * @param top distance from the top of the page, or the number of the line
 * @param height of its letters; 1 in a text
 * @param gap whether more white than usual stands above it
 * @param page counted from 1
 */
public record TextLine(
        List<Run> runs, String words, double left, double right, double top, double height, boolean gap, int page) {
    private static final String WIDE = "    ";

    public TextLine {
        runs = List.copyOf(runs);
    }

    public TextLine withGap(boolean above) {
        return new TextLine(runs, words, left, right, top, height, above, page);
    }

    /** The lines of one row as one line, from left to right. */
    static TextLine row(List<TextLine> parts) {
        TextLine first = parts.get(0);
        if (parts.size() == 1) {
            return first;
        }
        List<Run> runs = new ArrayList<>(first.runs);
        StringBuilder words = new StringBuilder(first.words);
        for (TextLine part : parts.subList(1, parts.size())) {
            runs.add(Run.plain(WIDE));
            runs.addAll(part.runs);
            words.append(WIDE).append(part.words);
        }
        double right = parts.get(parts.size() - 1).right;
        return new TextLine(runs, words.toString(), first.left, right, first.top, first.height, first.gap, first.page);
    }

    double width() {
        return right - left;
    }

    double centre() {
        return (left + right) / 2;
    }

    /** The words for matching. */
    String folded() {
        return Folding.matching(words);
    }

    boolean hasWords() {
        return words.chars().anyMatch(Character::isLetterOrDigit);
    }

    char first() {
        return words.isEmpty() ? ' ' : words.charAt(0);
    }

    boolean endsSentence() {
        return ".;:!?…".indexOf(last()) >= 0;
    }

    /** The last character that is no bracket or quotation mark. */
    private char last() {
        int end = words.length();
        while (end > 0 && "\"”’)* ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? ' ' : words.charAt(end - 1);
    }

    boolean startsSmall() {
        return Character.isLowerCase(first());
    }

    /** No small letter, and some letter. */
    boolean isCapitals() {
        return words.chars().noneMatch(Character::isLowerCase) && words.chars().anyMatch(Character::isUpperCase);
    }

    String firstWord() {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }
}
