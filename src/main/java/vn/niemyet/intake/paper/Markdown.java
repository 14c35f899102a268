package vn.niemyet.intake.paper;

import java.util.List;

/**
 * Writes a paper as Markdown, one paragraph a line: numbers and bullets as printed, {@code **bold**} and {@code *italic*},
 * tables of bars with {@code ^^} for a cell that goes on from above.
 */
public final class Markdown {
    private Markdown() {}

    /** The text of blocks, ending with a line end. */
    public static String of(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        Block above = Paragraph.of("");
        for (Block block : blocks) {
            String written = written(block);
            if (!written.isEmpty()) {
                out.append(out.isEmpty() ? "" : gap(above, block)).append(written);
                above = block;
            }
        }
        return out.append('\n').toString();
    }

    private static String written(Block block) {
        if (block instanceof Grid grid) {
            return GridWriter.write(grid);
        }
        return block instanceof Paragraph paragraph
                ? Emphasis.markdown(paragraph.runs())
                : ((Verbatim) block).markdown().stripTrailing();
    }

    private static String gap(Block above, Block block) {
        boolean listed = above instanceof Paragraph first
                && block instanceof Paragraph second
                && second.bullet() != ' '
                && second.bullet() == first.bullet();
        return listed ? "\n" : "\n\n";
    }
}
