package vn.niemyet.intake.paper;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph with its printed number at its start, {@code a) Sở Y tế …}.
 *
 * @param close whether it stands right below the paragraph before it, as the lines of a letterhead do
 */
public record Paragraph(List<Run> runs, boolean close) implements Block {

    public Paragraph {
        runs = List.copyOf(runs);
    }

    public static Paragraph of(String words) {
        return new Paragraph(List.of(Run.plain(words)), false);
    }

    public Paragraph closeTo(boolean above) {
        return above == close ? this : new Paragraph(runs, above);
    }

    @Override
    public String words() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    public boolean isBlank() {
        return words().isBlank();
    }
}
