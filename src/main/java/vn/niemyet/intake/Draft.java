package vn.niemyet.intake;

import java.util.List;
import vn.niemyet.corpus.ReadDirective;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;

/**
 * A text as it would be put into the content folder.
 *
 * @param parts what it is made of
 * @param reading what the engine reads in it
 * @param problems of that reading
 */
record Draft(Parts parts, ReadDirective reading, List<Problem> problems) {

    Draft {
        problems = List.copyOf(problems);
    }

    /**
     * What a text is made of.
     *
     * @param officer lines of a front matter that the paper brought along
     * @param filled lines filled from the reading
     * @param attachment lines that name the original; empty where there is none to name
     * @param body Markdown
     * @param sha256 of the original
     */
    record Parts(String officer, String filled, String attachment, String body, String sha256) {
        String text() {
            return "---\n" + officer + filled + attachment + "---\n" + body;
        }

        Parts with(String filledNow, String attachmentNow) {
            return new Parts(officer, filledNow, attachmentNow, body, sha256);
        }
    }

    String text() {
        return parts.text();
    }

    String sha256() {
        return parts.sha256();
    }

    boolean isAttached() {
        return !parts.attachment().isEmpty();
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** The errors, said of the paper itself: the text is not written, so nobody could look at a line of it. */
    List<Problem> errorsAt(String path) {
        return problems.stream()
                .filter(Problem::isError)
                .map(problem -> new Problem(problem.code(), problem.severity(), Place.startOf(path), problem.words()))
                .toList();
    }
}
