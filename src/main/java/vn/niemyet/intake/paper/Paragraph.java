package vn.niemyet.intake.paper;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph with its printed number at its start, {@code a) Sở Y tế …}. A line end within it was meant: the lines of a
 * letterhead are one paragraph.
 */
public record Paragraph(List<Run> runs) implements Block {

    public Paragraph {
        runs = List.copyOf(runs);
    }

    public static Paragraph of(String words) {
        return new Paragraph(List.of(Run.plain(words)));
    }

    /** This paragraph with another one as its next line. */
    public Paragraph withLine(Paragraph below) {
        return new RunBuilder().addAll(runs).addLine(below.runs).paragraph();
    }

    @Override
    public String words() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    public boolean isBlank() {
        return words().isBlank();
    }

    /** The bullet that it begins with, {@code -} or {@code +}; a blank without one. */
    public char bullet() {
        String words = words();
        boolean begins = words.length() > 2 && words.charAt(1) == ' ' && "-+".indexOf(words.charAt(0)) >= 0;
        return begins ? words.charAt(0) : ' ';
    }
}
