package vn.niemyet.intake.lines;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How a paper sets its paragraphs, learnt from its lines.
 *
 * @param left where most lines begin
 * @param right where full lines end
 * @param wrapped whether lines end because the paper does; otherwise each line is a paragraph
 * @param gaps whether white stands between paragraphs, so that lines without it belong together
 * @param indents whether the first line of a paragraph begins further right
 */
record Habit(double left, double right, boolean wrapped, boolean gaps, boolean indents) {
    /** In letters: what is wider was never set on paper. */
    private static final double WIDEST = 160;

    private static final double FULL = 0.85;
    private static final double SLACK = 0.02;
    private static final double DEEPEST_INDENT = 6;

    static Habit of(List<TextLine> lines, double em) {
        if (lines.isEmpty()) {
            return new Habit(0, 0, false, false, false);
        }
        double right = percentile(lines, TextLine::right, 0.9);
        double left = percentile(lines, TextLine::left, 0.3);
        long full = lines.stream().filter(line -> line.right() >= right * FULL).count();
        boolean wrapped = right - left < WIDEST * em && full * 4 >= lines.size();
        return new Habit(left, right, wrapped, gaps(lines, right), indents(lines, left, em));
    }

    private static double percentile(List<TextLine> lines, ToDoubleFunction<TextLine> value, double part) {
        double[] values = lines.stream().mapToDouble(value).sorted().toArray();
        Arrays.sort(values);
        return values[(int) Math.round(part * (values.length - 1))];
    }

    /** A short line that ends a sentence ends its paragraph: is there white behind it, mostly? */
    private static boolean gaps(List<TextLine> lines, double right) {
        int with = 0;
        int without = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine line = lines.get(i);
            boolean end = line.endsSentence() && line.right() < right * FULL && !ItemStart.isBullet(line.words());
            if (end && line.page() == lines.get(i + 1).page()) {
                with += lines.get(i + 1).gap() ? 1 : 0;
                without += lines.get(i + 1).gap() ? 0 : 1;
            }
        }
        return with > 3 * without;
    }

    private static boolean indents(List<TextLine> lines, double left, double em) {
        long indented = lines.stream()
                .filter(line -> line.left() > left + em && line.left() < left + DEEPEST_INDENT * em)
                .count();
        return indented * 12 >= lines.size();
    }

    double measure() {
        return right - left;
    }

    /** Whether the line ended because the next word, so wide, had no place on it. */
    boolean isFull(TextLine line, double nextWord) {
        return line.right() + nextWord > right * (1 - SLACK);
    }

    boolean isIndented(TextLine line, double em) {
        return indents && line.left() > left + em;
    }
}
