package vn.niemyet.intake.paper;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Places the stars of bold and italic so that Markdown understands each of them, which it does only where a star touches its
 * words and no letter stands on its other side behind a full stop. A stretch that cannot be marked so is left plain: its
 * words matter more than their look.
 */
final class Emphasis {
    private static final String BOLD = "**";

    private final String text;
    private final BitSet bold = new BitSet();
    private final BitSet italic = new BitSet();

    /** Stars before the character at an index; the last index is the end of the text. */
    private final String[] stars;

    private Emphasis(String text) {
        this.text = text;
        this.stars = new String[text.length() + 1];
    }

    /** The Markdown of runs, line ends as hard breaks. */
    static String markdown(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        Emphasis emphasis = new Emphasis(words.toString());
        int at = 0;
        for (Run run : runs) {
            int end = at + run.text().length();
            emphasis.bold.set(at, end, run.bold());
            emphasis.italic.set(at, end, run.italic());
            at = end;
        }
        return emphasis.write();
    }

    private String write() {
        settleBlanks();
        for (int[] stretch : stretches(bold, 0, text.length())) {
            mark(stretch, BOLD);
        }
        for (int[] stretch : stretches(italic, 0, text.length())) {
            // Italic that is partly bold is marked in two pieces, or its stars would cross.
            for (int[] part : cutAtBold(stretch)) {
                mark(part, "*");
            }
        }
        return spell();
    }

    /** A blank, a bullet and a line end have no look of their own, unless both neighbours have the same. */
    private void settleBlanks() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                int next = i;
                while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                    next++;
                }
                boolean within = i > 0 && next < text.length();
                bold.set(i, next, within && bold.get(i - 1) && bold.get(next));
                italic.set(i, next, within && italic.get(i - 1) && italic.get(next));
                i = next;
            }
        }
        if (startsWithBullet()) {
            bold.clear(0, 2);
            italic.clear(0, 2);
        }
    }

    private boolean startsWithBullet() {
        return text.length() > 2 && text.charAt(1) == ' ' && "-+".indexOf(text.charAt(0)) >= 0;
    }

    private static List<int[]> stretches(BitSet look, int from, int to) {
        List<int[]> found = new ArrayList<>();
        for (int start = look.nextSetBit(from); start >= 0 && start < to; ) {
            int end = Math.min(to, look.nextClearBit(start));
            found.add(new int[] {start, end});
            start = look.nextSetBit(end);
        }
        return found;
    }

    private List<int[]> cutAtBold(int[] stretch) {
        List<int[]> parts = new ArrayList<>();
        int start = stretch[0];
        for (int i = start + 1; i <= stretch[1]; i++) {
            if (i == stretch[1] || bold.get(i) != bold.get(i - 1)) {
                parts.add(new int[] {start, i});
                start = i;
            }
        }
        return parts;
    }

    /** Marks a stretch, shrunk past punctuation at its ends until Markdown can see both stars. */
    private void mark(int[] stretch, String star) {
        int start = stretch[0];
        int end = stretch[1];
        while (start < end && !canOpen(start)) {
            start++;
        }
        while (end > start && !canClose(end)) {
            end--;
        }
        if (star.equals(BOLD)) {
            // What lies outside the stars is not bold after all.
            bold.clear(stretch[0], start);
            bold.clear(end, stretch[1]);
        }
        if (start < end && hasWords(start, end) && isFree(start) && isFree(end)) {
            put(start, star, true);
            put(end, star, false);
        } else if (star.equals(BOLD)) {
            bold.clear(start, end);
        }
    }

    /** Stars of two stretches that touch would run together, unless one lies within the other. */
    private boolean isFree(int at) {
        boolean before = at > 0 && bold.get(at - 1);
        boolean after = at < text.length() && bold.get(at);
        return stars[at] == null || before != after;
    }

    private void put(int at, String star, boolean opening) {
        String there = stars[at] == null ? "" : stars[at];
        // Bold is placed first, so italic opens inside it and closes before it.
        stars[at] = opening ? there + star : star + there;
    }

    /** A star that no reader can take for a closing one: a gap before it, and words behind it. */
    private boolean canOpen(int at) {
        char next = text.charAt(at);
        boolean afterBlank = at == 0 || Character.isWhitespace(text.charAt(at - 1));
        return !Character.isWhitespace(next) && (afterBlank || (isPunctuation(text.charAt(at - 1)) && isWord(next)));
    }

    private boolean canClose(int at) {
        char last = text.charAt(at - 1);
        boolean beforeBlank = at == text.length() || Character.isWhitespace(text.charAt(at));
        return !Character.isWhitespace(last) && (beforeBlank || (isPunctuation(text.charAt(at)) && isWord(last)));
    }

    private static boolean isWord(char c) {
        return !Character.isWhitespace(c) && !isPunctuation(c);
    }

    private boolean hasWords(int from, int to) {
        return text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isPunctuation(char c) {
        return !Character.isLetterOrDigit(c)
                && !Character.isWhitespace(c)
                && Character.getType(c) != Character.NON_SPACING_MARK;
    }

    private String spell() {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 8 + 8);
        boolean lineStart = true;
        for (int i = 0; i <= text.length(); i++) {
            out.append(stars[i] == null ? "" : stars[i]);
            if (i == text.length()) {
                break;
            }
            if (text.charAt(i) == '_' && (stars[i] != null || stars[i + 1] != null)) {
                // Between letters a low line is harmless, beside a star it is a mark.
                out.append("\\_");
                lineStart = false;
            } else if (text.charAt(i) == '\n') {
                out.append("  \n");
                lineStart = true;
            } else {
                Escapes.append(out, text, i, lineStart && stars[i] == null);
                lineStart = false;
            }
        }
        return out.toString();
    }
}
