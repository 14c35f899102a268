package vn.niemyet.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.niemyet.corpus.ReadDirective;
import vn.niemyet.model.Basis;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Head;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;
import vn.niemyet.model.Signature;
import vn.niemyet.problem.Messages;
import vn.niemyet.problem.Term;
import vn.niemyet.source.Key;

/**
 * The front matter of a paper, filled with what was read in its text. What the text leaves blank stays blank and is marked;
 * what could only be inferred stands beside the blank as a remark, so that an officer decides.
 *
 * <pre>
 * số: "107/TB-UBND"
 * ngày:  # chưa rõ: văn bản chỉ ghi 2021-02
 * </pre>
 */
final class FrontMatterText {
    private static final List<Key> GIVEN =
            List.of(Key.NUMBER, Key.KIND, Key.DATE, Key.PROVINCE, Key.ISSUER, Key.SUBJECT, Key.SIGNER);

    private final Messages messages;
    private final Map<Key, Line> lines = new EnumMap<>(Key.class);

    /** A value, blank where nobody knows it, and a remark, empty where none is needed. */
    private record Line(String value, String remark) {}

    FrontMatterText(Messages messages) {
        this.messages = messages;
    }

    /** The values of a text, as far as its own words give them. */
    static FrontMatterText of(ReadDirective text, Messages messages) {
        FrontMatterText lines = new FrontMatterText(messages);
        Head head = text.directive().head();
        lines.put(Key.NUMBER, head.number().filter(known -> known.value().isComplete()), DocumentNumber::notation);
        lines.put(Key.KIND, head.kind(), Kind::name);
        lines.date(head.date());
        lines.put(Key.PROVINCE, head.province(), Province::id);
        lines.put(Key.ISSUER, head.issuer(), Issuer::name);
        lines.put(Key.SUBJECT, head.subject(), words -> words);
        lines.signer(text.directive().signature());
        return lines;
    }

    /** What an officer says of a paper that has no text yet; all else is left blank. */
    static FrontMatterText given(Map<Key, String> values, Messages messages) {
        FrontMatterText lines = new FrontMatterText(messages);
        for (Key key : GIVEN) {
            lines.lines.put(key, new Line(values.getOrDefault(key, ""), ""));
        }
        lines.lines.put(Key.DRAFT, new Line(messages.language().equals("en") ? "yes" : "có", ""));
        return lines;
    }

    private <T> void put(Key key, Optional<Known<T>> value, Function<T, String> written) {
        Optional<Known<String>> words = value.map(known -> known.map(written));
        if (words.isEmpty()) {
            blank(key, Term.LEFT_BLANK.word());
        } else if (words.get().isInferred()) {
            blank(
                    key,
                    Term.LEFT_BLANK_INFERRED.word(
                            words.get().value(), words.get().words()));
        } else {
            lines.put(key, new Line(words.get().value(), ""));
        }
    }

    private void date(Optional<Known<PartialDate>> date) {
        Optional<PartialDate> partial = date.filter(known -> known.basis() == Basis.TEXT)
                .map(Known::value)
                .filter(day -> !day.hasDay());
        if (partial.isPresent()) {
            blank(Key.DATE, Term.LEFT_BLANK_PARTLY.word(partial.get().toString()));
        } else {
            put(Key.DATE, date, PartialDate::toString);
        }
    }

    private void signer(Optional<Signature> signature) {
        Optional<String> name = signature.map(Signature::name).filter(words -> !words.isBlank());
        if (name.isPresent()) {
            lines.put(Key.SIGNER, new Line(name.get(), ""));
        } else {
            blank(Key.SIGNER, Term.LEFT_BLANK.word());
        }
    }

    /** Leaves a key blank and says why. */
    void blank(Key key, String remark) {
        lines.put(key, new Line("", remark));
    }

    /** Takes a key out: the officer wrote it himself, or it would say something else than the text. */
    void drop(Key key) {
        lines.remove(key);
    }

    /** The lines, each ending with a line end, in the order of the keys. */
    String write() {
        StringBuilder out = new StringBuilder();
        lines.forEach((key, line) -> out.append(name(key))
                .append(':')
                .append(line.value().isEmpty() ? "" : " " + quoted(line.value()))
                .append(line.remark().isEmpty() ? "" : "  # " + messages.say(line.remark()))
                .append('\n'));
        return out.toString();
    }

    /** The line of the attachment, with the fingerprint of its bytes as a remark. */
    String attachment(String name, String sha256) {
        return name(Key.ATTACHMENTS) + ":\n  - " + quoted(name) + "  # SHA-256 " + sha256 + "\n";
    }

    private String name(Key key) {
        return messages.language().equals("en") ? key.english() : key.vietnamese();
    }

    /** In double quotes, in which YAML needs only two characters spelt otherwise. */
    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace('\n', ' ') + '"';
    }
}
