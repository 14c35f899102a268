package vn.niemyet.intake.paper;

/** Lines that are Markdown already and stay as they are: a table or a heading of an {@code .md} file. */
public record Verbatim(String markdown) implements Block {
    @Override
    public String words() {
        return markdown;
    }
}
