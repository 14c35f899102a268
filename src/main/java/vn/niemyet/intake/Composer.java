package vn.niemyet.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.niemyet.corpus.ReadDirective;
import vn.niemyet.intake.paper.Markdown;
import vn.niemyet.intake.paper.Original;
import vn.niemyet.intake.paper.Paper;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Head;
import vn.niemyet.model.Known;
import vn.niemyet.pipeline.HeldTexts;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;
import vn.niemyet.problem.Weights;
import vn.niemyet.source.Key;
import vn.niemyet.source.Source;
import vn.niemyet.source.SourceReader;

/**
 * Writes the text of a paper: reads it once without front matter, fills the front matter from that reading, and reads it
 * again. A key that would make the engine read something else than the text says is left out.
 */
final class Composer {
    /** What a key says, in a spelling that can be compared. */
    private static final Map<Key, Function<Head, Object>> SAID = Map.of(
            Key.NUMBER, head -> head.number().map(Known::value).map(DocumentNumber::slug),
            Key.KIND, head -> head.kind().map(known -> known.value().id()),
            Key.DATE, head -> head.date().map(Known::value),
            Key.PROVINCE, head -> head.province().map(known -> known.value().id()),
            Key.ISSUER,
                    head -> head.issuer().map(known -> known.value().agency().id()));

    private final HeldTexts held;
    private final Messages messages;

    Composer(HeldTexts held, Messages messages) {
        this.held = held;
        this.messages = messages;
    }

    /** The text of a paper before it has a place; nothing but problems where the front matter it brings cannot be read. */
    Outcome<Optional<Draft>> draft(Original original, Paper paper) {
        Draft.Parts bare =
                new Draft.Parts(paper.frontMatter(), "", "", Markdown.of(paper.blocks()), sha256(original.bytes()));
        Outcome<Optional<Draft>> plain = read(original.path(), bare);
        return plain.value().isEmpty() || plain.value().get().hasErrors()
                ? plain
                : filled(original.path(), plain.value().get());
    }

    /** A draft without a text. */
    Outcome<Optional<Draft>> empty(String path, Map<Key, String> values) {
        String body = messages.say(Term.BODY_TO_COME.word()) + "\n";
        String lines = FrontMatterText.given(values, messages).write();
        return read(path, new Draft.Parts("", lines, "", body, sha256(new byte[0])));
    }

    private Outcome<Optional<Draft>> filled(String path, Draft plain) {
        FrontMatterText lines = FrontMatterText.of(plain.reading(), messages);
        for (Key key : Key.values()) {
            if (plain.reading().frontMatter().get(key).isPresent()) {
                lines.drop(key);
            }
        }
        Outcome<Optional<Draft>> first = read(path, plain.parts().with(lines.write(), ""));
        List<Key> changed = first.value().stream()
                .flatMap(draft -> changed(plain.reading(), draft.reading()).stream())
                .toList();
        if (changed.isEmpty()) {
            return first;
        }
        changed.forEach(lines::drop);
        return read(path, plain.parts().with(lines.write(), ""));
    }

    private static List<Key> changed(ReadDirective before, ReadDirective after) {
        Head one = before.directive().head();
        Head other = after.directive().head();
        return SAID.entrySet().stream()
                .filter(said ->
                        !said.getValue().apply(one).equals(said.getValue().apply(other)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The draft in its place, with the name of its original, unless the paper brought names of its own.
     *
     * @param isKept whether the original lies beside it
     */
    Draft placed(Draft draft, String path, Shelf.Slot slot, boolean isKept) {
        boolean named = draft.reading().frontMatter().get(Key.ATTACHMENTS).isPresent();
        String attachment =
                named || !isKept ? "" : new FrontMatterText(messages).attachment(slot.attachment(), draft.sha256());
        return read(path, draft.parts().with(draft.parts().filled(), attachment))
                .value()
                .orElseThrow();
    }

    private Outcome<Optional<Draft>> read(String path, Draft.Parts parts) {
        String name = path.endsWith(".md") ? path : path + ".md";
        Outcome<Optional<Source>> source = SourceReader.read(name, parts.text().getBytes(StandardCharsets.UTF_8));
        if (source.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), source.problems());
        }
        Outcome<ReadDirective> reading = held.read(source.value().get());
        List<Problem> problems = new ArrayList<>(source.problems());
        problems.addAll(reading.problems());
        List<Problem> weighed =
                Weights.PLAIN.weigh(problems, reading.value().frontMatter().allowed());
        return Outcome.of(Optional.of(new Draft(parts, reading.value(), weighed)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
