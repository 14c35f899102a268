package vn.niemyet.intake.paper;

import java.util.List;
import vn.niemyet.problem.Problem;

/**
 * A document as it was read, before it is Markdown.
 *
 * @param problems what was taken out, and what an officer should look at
 */
public record Paper(List<Block> blocks, List<Problem> problems) {

    public Paper {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    public boolean isBlank() {
        return blocks.stream().noneMatch(block -> block.words().chars().anyMatch(Character::isLetterOrDigit));
    }
}
