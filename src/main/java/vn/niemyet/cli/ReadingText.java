package vn.niemyet.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.niemyet.archive.Reading;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Head;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Province;
import vn.niemyet.model.Signature;
import vn.niemyet.model.Task;
import vn.niemyet.source.Key;

/** A reading as a person reads it: what each value is, where it stands, what it was inferred from. */
final class ReadingText {
    private final Phrases phrases;

    ReadingText(Phrases phrases) {
        this.phrases = phrases;
    }

    String of(Reading reading) {
        StringBuilder out = new StringBuilder(reading.source().path()).append('\n');
        Head head = reading.directive().head();
        line(out, reading, Key.NUMBER, head.number().map(k -> k.map(DocumentNumber::notation)));
        line(out, reading, Key.KIND, head.kind().map(k -> k.map(Kind::name)));
        line(out, reading, Key.DATE, head.date().map(k -> k.map(PartialDate::toString)));
        line(out, reading, Key.PROVINCE, head.province().map(k -> k.map(Province::name)));
        line(out, reading, Key.ISSUER, head.issuer().map(k -> k.map(Issuer::name)));
        line(out, reading, Key.SUBJECT, head.subject());
        String signer = reading.directive()
                .signature()
                .map(signature ->
                        signature.all().stream().map(ReadingText::signer).collect(Collectors.joining("; ")))
                .orElse("–");
        out.append("  ").append(label(Key.SIGNER)).append(": ").append(signer).append('\n');
        reading.directive().tasks().forEach(task -> out.append(task(task)));
        reading.citations().forEach(citation -> out.append(citation(citation)));
        return out.toString();
    }

    private static String signer(Signature signature) {
        return signature.name() + ", " + signature.position();
    }

    private String label(Key key) {
        return phrases.language().equals("en") ? key.english() : key.vietnamese();
    }

    private void line(StringBuilder out, Reading reading, Key key, Optional<Known<String>> value) {
        out.append("  ").append(label(key)).append(": ");
        out.append(value.map(Known::value).orElse("–"));
        value.ifPresent(known -> out.append(" (")
                .append(phrases.say(
                        "read." + known.basis().word(),
                        reading.source().text().positionOf(known.span().start()).line(),
                        known.words()))
                .append(')'));
        out.append('\n');
    }

    private String task(Task task) {
        String due =
                task.deadline().map(Known::value).map(ReadingText::deadline).orElse("–");
        return "  "
                + phrases.say(
                        "read.task",
                        task.item().isEmpty() ? "–" : task.item(),
                        names(task.leads()),
                        names(task.supports()),
                        due,
                        task.text())
                + "\n";
    }

    private static String names(List<Agency> bodies) {
        return bodies.isEmpty() ? "–" : bodies.stream().map(Agency::name).collect(Collectors.joining(", "));
    }

    private static String deadline(Deadline deadline) {
        return deadline.due()
                .map(Deadline.Due::code)
                .or(() -> deadline.recurring().map(Deadline.Recurring::code))
                .or(() -> deadline.relative().map(after -> "+" + after.days() + " " + after.from()))
                .orElse("–");
    }

    private String citation(Citation citation) {
        return "  "
                + phrases.say(
                        "read.citation",
                        citation.position().line(),
                        citation.words(),
                        citation.resolution().key().orElse("?"),
                        citation.resolution().word())
                + "\n";
    }
}
