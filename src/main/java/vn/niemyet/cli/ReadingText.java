package vn.niemyet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.niemyet.archive.Reading;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Deadline;
import vn.niemyet.model.Directive;
import vn.niemyet.model.Head;
import vn.niemyet.model.Known;
import vn.niemyet.model.Task;

/** A reading for the eye: one line per value, tasks and citations below. */
final class ReadingText {
    private final ResourceBundle words;

    ReadingText(ResourceBundle words) {
        this.words = words;
    }

    List<String> lines(Reading reading) {
        Directive directive = reading.directive();
        Head head = directive.head();
        List<String> lines = new ArrayList<>();
        lines.add("== " + directive.file());
        add(lines, "number", head.number(), number -> number.notation());
        add(lines, "kind", head.kind(), kind -> kind.name());
        add(lines, "date", head.date(), date -> date.toString());
        add(lines, "province", head.province(), province -> province.fullName());
        add(lines, "issuer", head.issuer(), issuer -> issuer.name());
        add(lines, "subject", head.subject(), subject -> subject);
        directive
                .signature()
                .ifPresent(signature -> lines.add(
                        words.getString("read.signer") + ": " + signature.name() + " (" + signature.position() + ")"));
        directive.tasks().forEach(task -> lines.add(task(task)));
        reading.citations().forEach(citation -> lines.add(citation(citation)));
        return lines;
    }

    private <T> void add(List<String> lines, String key, Optional<Known<T>> known, Function<T, String> form) {
        known.ifPresent(value -> lines.add(words.getString("read." + key) + ": " + form.apply(value.value())
                + (value.isInferred() ? " (" + words.getString("read.inferred") + ": " + value.words() + ")" : "")));
    }

    private String task(Task task) {
        String due = task.deadline()
                .map(Known::value)
                .flatMap(deadline -> deadline.due()
                        .map(Deadline.Due::code)
                        .or(() -> deadline.recurring().map(Deadline.Recurring::code)))
                .map(code -> " → " + code)
                .orElse("");
        return "- [" + task.item() + "] " + names(task.leads())
                + (task.supports().isEmpty() ? "" : " + " + names(task.supports())) + due;
    }

    private static String names(List<Agency> agencies) {
        return agencies.stream().map(Agency::name).collect(Collectors.joining(", "));
    }

    private static String citation(Citation citation) {
        return "* " + citation.words() + " → "
                + citation.resolution()
                        .key()
                        .map(key -> key + " (" + citation.resolution().word() + ")")
                        .orElse("?");
    }
}
