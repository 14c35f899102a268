package vn.niemyet.intake.plain;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.intake.lines.Columns;
import vn.niemyet.intake.lines.Furniture;
import vn.niemyet.intake.lines.LineJoiner;
import vn.niemyet.intake.lines.PageRows;
import vn.niemyet.intake.lines.TextLine;
import vn.niemyet.intake.paper.Block;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.Paper;
import vn.niemyet.intake.paper.RefusedException;
import vn.niemyet.intake.paper.Verbatim;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;

/**
 * Reads text as OCR, a mail or an old archive left it: hard-wrapped lines, columns made of blanks, light marks of Markdown
 * (bold, italic, headings with {@code #}, tables with bars).
 */
public final class PlainReader {
    private static final String FENCE = "---\n";

    private final String path;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private PlainReader(String path) {
        this.path = path;
    }

    /** The paper in the bytes of a text. */
    public static Paper read(Original original) throws RefusedException {
        String text = Characters.of(original);
        int fence = original.extension().equals("md") && text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, 3) : -1;
        if (fence < 0) {
            return read(text, original.path());
        }
        // Who wrote a front matter wrote Markdown: not a character is moved.
        String body = text.substring(fence + 1 + FENCE.length());
        return new Paper(text.substring(FENCE.length(), fence + 1), List.of(new Verbatim(body)), List.of());
    }

    /** The paper in characters that came from the file at {@code path}. */
    static Paper read(String text, String path) {
        PlainReader reader = new PlainReader(path);
        for (RawLines.Stretch stretch : RawLines.of(text)) {
            if (stretch.isMarkdown()) {
                reader.blocks.add(new Verbatim(stretch.markdown()));
            } else {
                reader.join(stretch.pages());
            }
        }
        return new Paper(reader.blocks, reader.problems);
    }

    private void join(List<PageRows> pages) {
        Outcome<List<PageRows>> left = Furniture.takeOut(pages, path);
        problems.addAll(left.problems());
        List<TextLine> lines = new ArrayList<>();
        left.value().forEach(page -> lines.addAll(Columns.inOrder(page.rows())));
        LineJoiner.join(lines, 1).stream().map(StarMarks::read).forEach(blocks::add);
    }
}
