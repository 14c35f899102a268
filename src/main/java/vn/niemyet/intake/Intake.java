package vn.niemyet.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.niemyet.intake.paper.Bounds;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.Paper;
import vn.niemyet.pipeline.HeldTexts;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.source.AttachmentReader;
import vn.niemyet.source.Key;
import vn.niemyet.source.Listed;

/**
 * Takes papers into a content folder (tiếp nhận văn bản): {@code file → Paper → Markdown → Directive → a text with front
 * matter, the original beside it}. A paper that is held already, that must not be published or that nobody can read stays
 * outside; nothing in the folder is ever overwritten.
 */
public final class Intake {
    private static final int FINGERPRINT = 6;
    private static final Set<Code> GRAVE = Set.of(Code.ATTACHMENT_HIDDEN, Code.ATTACHMENT_PERSONAL_DATA);

    private final Shelf shelf;
    private final String folder;
    private final HeldTexts held;
    private final Composer composer;
    private final PaperReader papers = new PaperReader(Bounds.USUAL);
    private final boolean keepsAll;

    private Intake(Path content, HeldTexts held, Messages messages, boolean keepsAll) {
        this.keepsAll = keepsAll;
        this.shelf = new Shelf(content);
        this.folder = held.folder();
        this.held = held;
        this.composer = new Composer(held, messages);
    }

    /** The way into a content folder; nothing but problems where there is none. */
    public static Outcome<Optional<Intake>> into(Path content, int jobs, Messages messages) throws Exception {
        return into(content, jobs, messages, false);
    }

    /**
     * The same with a say about originals.
     *
     * @param keepsAll whether an original is attached although it holds what its printed page does not show
     */
    public static Outcome<Optional<Intake>> into(Path content, int jobs, Messages messages, boolean keepsAll)
            throws Exception {
        Outcome<HeldTexts> held = HeldTexts.in(content, jobs);
        return held.hasErrors()
                ? new Outcome<>(Optional.empty(), held.problems())
                : Outcome.of(Optional.of(new Intake(content, held.value(), messages, keepsAll)));
    }

    /**
     * Takes one paper in. Its problems are what was left out of it, and what {@code check} will say about the new text; an
     * error among them means that it was not taken in. Fails as the disk fails.
     */
    public Outcome<Optional<TakenIn>> take(Path file) throws IOException {
        String shown =
                Normalizer.normalize(file.toString(), Normalizer.Form.NFC).replace('\\', '/');
        Outcome<Optional<byte[]>> bytes = AttachmentReader.read(new Listed(file, shown), Bounds.USUAL.bytes());
        if (bytes.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), bytes.problems());
        }
        Original original = new Original(shown, bytes.value().get());
        Outcome<Optional<Paper>> paper = papers.read(original);
        return paper.value().isEmpty()
                ? new Outcome<>(Optional.empty(), paper.problems())
                : take(original, paper.value().get());
    }

    private Outcome<Optional<TakenIn>> take(Original original, Paper paper) throws IOException {
        List<Problem> problems = new ArrayList<>(paper.problems());
        Outcome<Optional<Draft>> draft = composer.draft(original, paper);
        problems.addAll(draft.problems());
        if (draft.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), problems);
        }
        Draft text = draft.value().get();
        Optional<Shelf.Slot> slot = text.hasErrors() ? Optional.empty() : slot(original, text, problems);
        problems.addAll(text.errorsAt(original.path()));
        return slot.isEmpty() ? new Outcome<>(Optional.empty(), problems) : put(original, text, slot.get(), problems);
    }

    /**
     * Puts an empty paper in, a draft with the values an officer knows already; the text is written into the file afterwards.
     *
     * @param values {@code number → 107/TB-UBND}
     */
    public Outcome<Optional<TakenIn>> empty(Map<Key, String> values) throws IOException {
        Original nothing = new Original("new", new byte[0]);
        Outcome<Optional<Draft>> draft = composer.empty(nothing.path(), values);
        List<Problem> problems = new ArrayList<>(draft.problems());
        draft.value().ifPresent(text -> problems.addAll(text.errorsAt(nothing.path())));
        Optional<Shelf.Slot> slot =
                draft.value().isEmpty() || draft.value().get().hasErrors()
                        ? Optional.empty()
                        : slot(nothing, draft.value().get(), problems);
        if (slot.isEmpty()) {
            return new Outcome<>(Optional.empty(), problems);
        }
        shelf.put(slot.get(), draft.value().get().text().getBytes(StandardCharsets.UTF_8));
        String text = folder + "/" + slot.get().text();
        return Outcome.of(Optional.of(new TakenIn(nothing.path(), text, "", "")));
    }

    private Outcome<Optional<TakenIn>> put(Original original, Draft draft, Shelf.Slot slot, List<Problem> problems)
            throws IOException {
        String text = folder + "/" + slot.text();
        boolean isKept = isKept(original, problems);
        Draft placed = composer.placed(draft, text, slot, isKept);
        byte[] bytes = placed.text().getBytes(StandardCharsets.UTF_8);
        boolean attached = placed.isAttached();
        if (attached) {
            shelf.put(slot, original.bytes(), bytes);
        } else {
            shelf.put(slot, bytes);
        }
        held.add(placed.reading());
        problems.addAll(placed.problems());
        String attachment = attached ? folder + "/" + slot.original() : "";
        TakenIn taken = new TakenIn(original.path(), text, attachment, draft.sha256());
        return new Outcome<>(Optional.of(taken), problems);
    }

    /** An attachment is public: what the officer takes out of the text must not stand in the file beside it. */
    private boolean isKept(Original original, List<Problem> problems) {
        List<Problem> found = new OriginalCheck().look(original.path(), original.bytes());
        problems.addAll(found);
        long grave =
                found.stream().filter(problem -> GRAVE.contains(problem.code())).count();
        if (grave > 0 && !keepsAll) {
            problems.add(Problem.of(Code.ORIGINAL_LEFT_OUT, Place.startOf(original.path()), String.valueOf(grave)));
        }
        return grave == 0 || keepsAll;
    }

    /**
     * The place of the paper's name; where another text has it, one with the fingerprint behind it. None for a paper that is
     * held: the same document, or without a number the same bytes.
     */
    private Optional<Shelf.Slot> slot(Original original, Draft draft, List<Problem> problems) throws IOException {
        Shelf.Slot plain = new Shelf.Slot(held.nameOf(draft.reading()).toString(), original.extension());
        Optional<String> holder = held.holderOf(draft.reading());
        if (holder.isEmpty() && shelf.isFree(plain)) {
            return Optional.of(plain);
        }
        Shelf.Slot other = plain.with(draft.sha256().substring(0, FINGERPRINT));
        boolean hasBytes = original.bytes().length > 0;
        if (holder.isEmpty() && hasBytes && shelf.isFree(other) && !shelf.holds(plain, original.bytes())) {
            return Optional.of(other);
        }
        String where = holder.orElse(folder + "/" + (shelf.isFree(other) ? plain : other).text());
        problems.add(Problem.of(Code.PAPER_HELD, Place.startOf(original.path()), where));
        return Optional.empty();
    }
}
