package vn.niemyet.intake.paper;

/**
 * Characters of one look, as a word processor keeps them. A line end within them was meant as one: a break in a letterhead,
 * not the edge of the paper.
 */
public record Run(String text, boolean bold, boolean italic) {

    public static Run plain(String text) {
        return new Run(text, false, false);
    }

    /** Other characters of the same look. */
    public Run withText(String other) {
        return new Run(other, bold, italic);
    }

    boolean looksLike(Run other) {
        return bold == other.bold && italic == other.italic;
    }
}
