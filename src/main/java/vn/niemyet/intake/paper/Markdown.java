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
        return block instanceof Verbatim lines ? lines.markdown().stripTrailing() : paragraph((Paragraph) block);
    }

    private static String paragraph(Paragraph paragraph) {
        return Emphasis.markdown(paragraph.runs());
    }

    private static String gap(Block above, Block block) {
        if (above instanceof Paragraph first && block instanceof Paragraph second) {
            char bullet = bullet(second);
            if (bullet != 0 && bullet == bullet(first)) {
                return "\n";
            }
            return second.close() && bullet == 0 && bullet(first) == 0 ? "  \n" : "\n\n";
        }
        return "\n\n";
    }

    /** The bullet that a paragraph begins with, or 0. */
    private static char bullet(Paragraph paragraph) {
        String words = paragraph.words();
        boolean begins = words.length() > 2 && words.charAt(1) == ' ' && "-+".indexOf(words.charAt(0)) >= 0;
        return begins ? words.charAt(0) : 0;
    }
}
