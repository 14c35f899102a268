package vn.niemyet.intake.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the runs of a paragraph as they come and brings them into one spelling: NFC, white space single, no characters
 * that nobody sees.
 *
 * <p>Four blanks or more, or a tab that is not the one behind an item's number, are one gap of four: so columns made of
 * blanks, and blanks that are to be filled in, stay wide.
 */
public final class RunBuilder {
    private static final String GAP = "    ";
    private static final int LONGEST_NUMBER = 8;

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Run look = Run.plain("");
    private boolean seen;

    public RunBuilder add(String text, boolean bold, boolean italic) {
        Run next = new Run(text, bold, italic);
        if (!text.isEmpty() && !next.looksLike(look)) {
            close();
            look = next;
        }
        open.append(text);
        seen |= !text.isBlank();
        return this;
    }

    public RunBuilder add(Run run) {
        return add(run.text(), run.bold(), run.italic());
    }

    public RunBuilder addAll(List<Run> more) {
        more.forEach(this::add);
        return this;
    }

    /** Adds runs on a line of their own. */
    public RunBuilder addLine(List<Run> more) {
        return addJoined("\n", more);
    }

    /** Adds runs behind a seam, which has the look of both sides where they agree. */
    public RunBuilder addJoined(String seam, List<Run> more) {
        if (!more.isEmpty()) {
            add(look.looksLike(more.get(0)) ? look.withText(seam) : Run.plain(seam));
        }
        return addAll(more);
    }

    /** Whether nothing was added that can be seen. */
    public boolean isBlank() {
        return !seen;
    }

    public Paragraph paragraph() {
        return new Paragraph(build());
    }

    /** The runs, without white space at both ends. */
    public List<Run> build() {
        close();
        Spacing spacing = new Spacing();
        List<Run> spaced = new ArrayList<>();
        for (Run run : runs) {
            String text = spacing.of(Normalizer.normalize(run.text(), Normalizer.Form.NFC));
            if (!text.isEmpty()) {
                spaced.add(run.withText(text));
            }
        }
        return spaced;
    }

    private void close() {
        if (!open.isEmpty()) {
            runs.add(look.withText(open.toString()));
            open.setLength(0);
        }
    }

    /** One way through all runs, so that white space at a border of two runs is counted once. */
    private static final class Spacing {
        private boolean begun;
        private int sinceLineStart;
        private int blanks;
        private boolean lineEnd;

        String of(String text) {
            StringBuilder out = new StringBuilder(text.length() + 4);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (isLineEnd(c)) {
                    lineEnd = true;
                    sinceLineStart = 0;
                } else if (isBlank(c)) {
                    blanks += c == '\t' && sinceLineStart > LONGEST_NUMBER ? GAP.length() : 1;
                } else if (!isUnseen(c)) {
                    out.append(begun ? pending() : "").append(c == '\u2011' ? '-' : c);
                    begun = true;
                    sinceLineStart++;
                    blanks = 0;
                    lineEnd = false;
                }
            }
            return out.toString();
        }

        private String pending() {
            if (lineEnd) {
                return "\n";
            }
            return blanks == 0 ? "" : blanks < GAP.length() ? " " : GAP;
        }

        private static boolean isLineEnd(char c) {
            return c == '\n'
                    || c == '\r'
                    || c == '\u000B'
                    || c == '\f'
                    || c == '\u0085'
                    || c == '\u2028'
                    || c == '\u2029';
        }

        private static boolean isBlank(char c) {
            return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
        }

        /** Soft hyphens, marks of direction, byte order marks, controls: nothing on paper. */
        private static boolean isUnseen(char c) {
            return c == '\u00AD' || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
        }
    }
}
