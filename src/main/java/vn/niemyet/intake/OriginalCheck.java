package vn.niemyet.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.niemyet.intake.paper.Block;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.Paper;
import vn.niemyet.intake.paper.Traces;
import vn.niemyet.intake.pdf.PdfTraces;
import vn.niemyet.intake.word.WordTraces;
import vn.niemyet.pipeline.AttachmentScan;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;
import vn.niemyet.reading.PersonalData;

/**
 * Looks into a file that is published as it is (tệp đính kèm): an officer who masks a number in the text has not masked it in
 * the Word file beside it. Finds tracked changes, comments, hidden words, files within the file, personal data, and who wrote
 * it. What it cannot open it says it cannot open.
 */
public final class OriginalCheck implements AttachmentScan {
    private static final Set<String> READ =
            Set.of("docx", "docm", "dotx", "doc", "dot", "pdf", "html", "htm", "xhtml", "txt", "md", "csv");

    /** May hold words and people, and no reader of ours opens it. */
    private static final Set<String> CLOSED =
            Set.of("xls", "xlsx", "xlsm", "ppt", "pptx", "rtf", "odt", "ods", "zip", "rar", "7z", "eml", "msg");

    private static final List<Term> HIDDEN = List.of(Term.COMMENTS, Term.HIDDEN_WORDS, Term.EMBEDDED_FILE);
    private static final int MOST_OF_A_FILE = 20;

    private final PaperReader papers = new PaperReader(Bounds.USUAL);

    @Override
    public List<Problem> look(String path, byte[] bytes) {
        Original original = new Original(path, bytes);
        if (!READ.contains(original.extension())) {
            return CLOSED.contains(original.extension())
                    ? List.of(problem(path, Code.ATTACHMENT_NOT_READ, original.extension()))
                    : List.of();
        }
        if (bytes.length > Bounds.USUAL.bytes()) {
            return List.of(problem(path, Code.ATTACHMENT_NOT_READ, Code.FILE_TOO_LARGE.id()));
        }
        return found(readable(original));
    }

    /** A table of figures is a text to us, whatever its name. */
    private static Original readable(Original original) {
        return original.extension().equals("csv") ? new Original(original.path() + ".txt", original.bytes()) : original;
    }

    private List<Problem> found(Original original) {
        String path = original.path().endsWith(".csv.txt")
                ? original.path().substring(0, original.path().length() - 4)
                : original.path();
        Outcome<Optional<Paper>> paper = papers.read(original);
        List<Problem> all = new ArrayList<>();
        Traces traces = traces(original);
        if (paper.value().isEmpty()) {
            all.add(problem(
                    path,
                    Code.ATTACHMENT_NOT_READ,
                    paper.problems().get(0).code().id()));
        } else {
            hidden(paper.value().get()).forEach(words -> all.add(problem(path, Code.ATTACHMENT_HIDDEN, words)));
            personal(paper.value().get(), path, all);
        }
        if (traces.comments() > 0) {
            all.add(problem(path, Code.ATTACHMENT_HIDDEN, Term.COMMENTS.word()));
        }
        if (!traces.authors().isEmpty()) {
            all.add(problem(path, Code.ATTACHMENT_AUTHOR, String.join(", ", traces.authors())));
        }
        return List.copyOf(all);
    }

    /** What a reader of the printed page does not see and a reader of the file does. */
    private static List<String> hidden(Paper paper) {
        List<String> hidden = new ArrayList<>();
        for (Problem problem : paper.problems()) {
            if (problem.code() == Code.PAPER_CHANGES) {
                hidden.add(Term.TRACKED_CHANGES.word());
            }
            boolean isHidden = problem.code() == Code.TAKEN_OUT
                    && HIDDEN.stream().anyMatch(term -> problem.words().get(0).equals(term.word()));
            if (isHidden) {
                hidden.add(problem.words().get(0));
            }
        }
        return hidden;
    }

    private static void personal(Paper paper, String path, List<Problem> all) {
        String words = paper.blocks().stream().map(Block::words).collect(Collectors.joining("\n\n"));
        if (path.endsWith(".csv")) {
            // A comma of a table parts cells and is no decimal sign.
            words = words.replace(',', '\n');
        }
        String furniture = paper.problems().stream()
                .filter(problem -> problem.code() == Code.TAKEN_OUT)
                .map(problem -> problem.words().get(problem.words().size() - 1))
                .collect(Collectors.joining("\n\n"));
        PersonalData.in(path, words + "\n\n" + furniture).stream()
                .map(Problem::words)
                .distinct()
                .limit(MOST_OF_A_FILE)
                .forEach(found -> all.add(problem(path, Code.ATTACHMENT_PERSONAL_DATA, found.toArray(String[]::new))));
    }

    private static Traces traces(Original original) {
        try {
            return switch (original.extension().toLowerCase(Locale.ROOT)) {
                case "docx", "docm", "dotx" -> WordTraces.of(original, Bounds.USUAL);
                case "doc", "dot" -> WordTraces.ofOld(original);
                case "pdf" -> PdfTraces.of(original);
                default -> Traces.NONE;
            };
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // What cannot be opened was told as such.
            return Traces.NONE;
        }
    }

    private static Problem problem(String path, Code code, String... words) {
        return Problem.of(code, Place.startOf(path), words);
    }
}
