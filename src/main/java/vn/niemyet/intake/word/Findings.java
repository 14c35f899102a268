package vn.niemyet.intake.word;

import java.util.ArrayList;
import java.util.List;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;

/** What was met in a Word file beside its text: left out, and told. Grows while one file is read. */
final class Findings {
    private final Place place;
    private final List<Problem> problems = new ArrayList<>();
    private final StringBuilder hidden = new StringBuilder();
    private int insertions;
    private int deletions;
    private int pictures;
    private int embedded;
    private int comments;
    private int unknownSigns;

    Findings(String path) {
        this.place = Place.startOf(path);
    }

    void insertion() {
        insertions++;
    }

    void deletion() {
        deletions++;
    }

    void picture() {
        pictures++;
    }

    void embedded() {
        embedded++;
    }

    void comment() {
        comments++;
    }

    void unknownSign() {
        unknownSigns++;
    }

    void hidden(String words) {
        hidden.append(words);
    }

    int pictures() {
        return pictures;
    }

    void takenOut(Term what, String words) {
        if (!words.isBlank()) {
            problems.add(Problem.of(Code.TAKEN_OUT, place, what.word(), words.strip()));
        }
    }

    /** All of it, the counted things last. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (insertions + deletions > 0) {
            all.add(Problem.of(Code.PAPER_CHANGES, place, String.valueOf(insertions), String.valueOf(deletions)));
        }
        counted(all, Term.PICTURES, pictures);
        counted(all, Term.EMBEDDED_FILE, embedded);
        counted(all, Term.COMMENTS, comments);
        counted(all, Term.UNKNOWN_SIGN, unknownSigns);
        if (!hidden.toString().isBlank()) {
            all.add(Problem.of(
                    Code.TAKEN_OUT,
                    place,
                    Term.HIDDEN_WORDS.word(),
                    hidden.toString().strip()));
        }
        return all;
    }

    private void counted(List<Problem> all, Term what, int count) {
        if (count > 0) {
            all.add(Problem.of(Code.TAKEN_OUT, place, what.word(), String.valueOf(count)));
        }
    }
}
