package vn.niemyet.intake.paper;

import java.util.List;
import vn.niemyet.problem.Problem;

/**
 * A document as it was read, before it is Markdown.
 *
 * @param frontMatter lines of YAML that the file brought along, each ending with a line end; empty for most
 * @param problems what was taken out, and what an officer should look at
 */
public record Paper(String frontMatter, List<Block> blocks, List<Problem> problems) {

    public Paper {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /** A paper without front matter. */
    public Paper(List<Block> blocks, List<Problem> problems) {
        this("", blocks, problems);
    }

    public boolean isBlank() {
        return blocks.stream().noneMatch(block -> block.words().chars().anyMatch(Character::isLetterOrDigit));
    }
}
