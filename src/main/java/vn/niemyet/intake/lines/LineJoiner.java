package vn.niemyet.intake.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.niemyet.intake.paper.Paragraph;
import vn.niemyet.intake.paper.RunBuilder;

/**
 * Joins hard-wrapped lines into paragraphs. A line goes on in the next one when the paper was too narrow for the next word, or
 * when its words cannot end there; otherwise the next line is a line of its own or, behind white, a new paragraph.
 *
 * <p>No character is dropped: at worst two paragraphs become one, or one becomes two.
 */
public final class LineJoiner {
    /** Behind these words something must follow: {@code ngày 28 tháng 7 năm / 2021}, {@code tại khoản / 2.} */
    private static final Set<String> OPEN = Set.of(
            "số", "ngày", "tháng", "năm", "điều", "khoản", "điểm", "mục", "chương", "quý", "và", "của", "các", "tại",
            "theo", "với", "về", "hoặc", "đến", "từ", "trong", "cho", "do", "chí", "việt", "ông", "bà", "tỉnh", "huyện",
            "xã");

    private static final double SHORT = 0.75;

    private final Habit habit;
    private final double em;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private RunBuilder open = new RunBuilder();
    private boolean listed;

    private LineJoiner(Habit habit, double em) {
        this.habit = habit;
        this.em = em;
    }

    /**
     * The paragraphs of lines that stand below each other.
     *
     * @param em the width of a letter, in the unit of the lines
     */
    public static List<Paragraph> join(List<TextLine> lines, double em) {
        LineJoiner joiner = new LineJoiner(Habit.of(lines, em), em);
        for (int i = 0; i < lines.size(); i++) {
            joiner.add(lines.get(Math.max(0, i - 1)), lines.get(i));
        }
        joiner.close();
        return joiner.paragraphs;
    }

    private void add(TextLine above, TextLine line) {
        boolean item = ItemStart.is(line);
        if (item && !isOpen(above)) {
            close();
            listed = true;
            open.addAll(line.runs());
        } else if (!open.isBlank() && goesOn(above, line)) {
            open.addJoined(seam(above, line), line.runs());
        } else if (!open.isBlank() && isNextLine(above, line)) {
            open.addLine(line.runs());
        } else {
            close();
            listed = false;
            open.addAll(line.runs());
        }
    }

    private void close() {
        if (!open.isBlank()) {
            paragraphs.add(open.paragraph());
        }
        open = new RunBuilder();
    }

    private boolean goesOn(TextLine above, TextLine line) {
        boolean newPage = above.page() != line.page();
        if (line.gap() && !newPage) {
            return false;
        }
        if (isOpen(above) || (line.startsSmall() && !above.endsSentence())) {
            return true;
        }
        if (HeadLine.is(line) || HeadLine.isMotto(above)) {
            return false;
        }
        boolean full = habit.wrapped() && habit.isFull(above, line.firstWord().length() * em);
        if (above.endsSentence()) {
            boolean prose = habit.gaps() || (habit.indents() && !listed);
            return !newPage && full && prose && !habit.isIndented(line, em);
        }
        boolean sameCase = above.isCapitals() == line.isCapitals();
        return sameCase && !habit.isIndented(line, em) && (full || isLongInProse(above));
    }

    /** In text whose paragraphs are set apart by white, a line of some length flows on. */
    private boolean isLongInProse(TextLine above) {
        return habit.wrapped() && habit.gaps() && above.width() > habit.measure() / 2 && !above.isCapitals();
    }

    /** Whether a line breaks off behind a word or a sign that asks for more. */
    private static boolean isOpen(TextLine above) {
        String folded = above.folded();
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        char end = folded.isEmpty() ? ' ' : folded.charAt(folded.length() - 1);
        return OPEN.contains(last) || (end == ',' && !above.isCapitals()) || end == '/' || end == '(';
    }

    /** A short line right below a short one, as in a letterhead. */
    private boolean isNextLine(TextLine above, TextLine line) {
        boolean near = !line.gap() && above.page() == line.page();
        double most = habit.measure() * SHORT;
        return near && above.width() < most && line.width() < most && !above.endsSentence() && !listed;
    }

    /** What stands between two halves: nothing within {@code 12/TB-|UBND} and {@code 45/|NQ-CP}, else a blank. */
    private static String seam(TextLine above, TextLine line) {
        String words = above.words();
        int end = words.length() - 1;
        boolean cut = end > 0 && (words.charAt(end) == '-' || words.charAt(end) == '/');
        boolean symbol = cut
                && Character.isLetterOrDigit(words.charAt(end - 1))
                && !Character.isLowerCase(words.charAt(end - 1))
                && (Character.isUpperCase(line.first()) || Character.isDigit(line.first()));
        return symbol ? "" : " ";
    }
}
