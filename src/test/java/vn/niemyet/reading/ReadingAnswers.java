package vn.niemyet.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Directive;
import vn.niemyet.model.Head;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Known;
import vn.niemyet.model.Recipient;
import vn.niemyet.model.Signature;
import vn.niemyet.problem.Outcome;
import vn.niemyet.registry.Registry;
import vn.niemyet.registry.RegistryReader;
import vn.niemyet.source.EngineRegistries;
import vn.niemyet.source.FrontMatter;
import vn.niemyet.source.Source;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.NormalText;

/** What the engine reads in one text, by the field names of the specification; {@code -} is nothing. */
final class ReadingAnswers {
    static final Registry REGISTRY =
            RegistryReader.read(EngineRegistries.read()).value();

    private final Outcome<Directive> outcome;
    private final FlatText flat;
    private final Layout layout;

    private ReadingAnswers(NormalText text) {
        Source source = new Source("a.md", text, 0, FrontMatter.NONE, "", 0);
        this.outcome = new DirectiveReader(REGISTRY).read(source);
        this.flat = FlatText.of(text, 0);
        this.layout = LayoutReader.read(flat, REGISTRY.kinds());
    }

    static ReadingAnswers to(String text) {
        return new ReadingAnswers(NormalText.of(text));
    }

    String get(String field) {
        Head head = outcome.value().head();
        return switch (field) {
            case "family" -> head.family().word();
            case "number" -> value(head.number(), number -> number.notation());
            case "ordinal" -> value(head.number(), number -> number.ordinal().isEmpty() ? "blank" : number.ordinal());
            case "kind" -> value(head.kind(), kind -> kind.name());
            case "date" -> value(head.date(), date -> date.toString());
            case "place" -> value(head.place(), place -> place);
            case "province" -> value(head.province(), province -> province.id());
            case "subject" -> value(head.subject(), subject -> subject);
            case "problems" ->
                outcome.problems().isEmpty()
                        ? "-"
                        : outcome.problems().stream().map(p -> p.code().id()).collect(Collectors.joining(" "));
            default -> field.startsWith("basis ") || field.startsWith("words ") ? provenance(head, field) : rest(field);
        };
    }

    private String rest(String field) {
        Head head = outcome.value().head();
        Optional<Signature> signature = outcome.value().signature();
        return switch (field) {
            case "issuer" -> value(head.issuer(), Issuer::name);
            case "parent" -> value(head.issuer(), issuer -> issuer.parent().orElse("-"));
            case "agency" -> value(head.issuer(), issuer -> issuer.agency().id());
            case "signer" ->
                signature.map(Signature::name).filter(name -> !name.isEmpty()).orElse("-");
            case "signers" ->
                signature
                        .map(s -> s.all().stream().map(Signature::name).collect(Collectors.joining("; ")))
                        .orElse("-");
            case "position" ->
                signature.map(Signature::position).filter(p -> !p.isEmpty()).orElse("-");
            case "chain" ->
                signature
                        .map(s -> String.join(" / ", s.chain()))
                        .filter(c -> !c.isEmpty())
                        .orElse("-");
            case "sentence" -> signature.map(SignatureSentence::of).orElse("-");
            case "addressees" -> list(outcome.value().addressees());
            case "recipients" -> list(outcome.value().recipients());
            case "addressed" -> names(outcome.value().addressed());
            case "mentioned" -> names(outcome.value().mentioned());
            case "leads" ->
                names(outcome.value().tasks().stream()
                        .flatMap(task -> task.leads().stream())
                        .toList());
            case "supports" ->
                names(outcome.value().tasks().stream()
                        .flatMap(task -> task.supports().stream())
                        .toList());
            case "head" -> part(layout.head());
            case "body" -> part(layout.body());
            case "annex" -> part(layout.annex());
            default -> throw new IllegalArgumentException("no such field: " + field);
        };
    }

    private static String provenance(Head head, String field) {
        Optional<? extends Known<?>> known = switch (field.substring(6)) {
            case "number" -> head.number();
            case "kind" -> head.kind();
            case "date" -> head.date();
            case "province" -> head.province();
            case "issuer" -> head.issuer();
            case "subject" -> head.subject();
            default -> throw new IllegalArgumentException("no such field: " + field);
        };
        boolean basis = field.startsWith("basis ");
        return known.map(k -> basis ? k.basis().word() : k.words()).orElse("-");
    }

    private static <T> String value(Optional<Known<T>> known, Function<T, String> word) {
        return known.map(k -> word.apply(k.value())).orElse("-");
    }

    private static String list(List<Recipient> recipients) {
        String words = recipients.stream()
                .map(r -> r.words()
                        + switch (r.role()) {
                            case RECIPIENT -> "";
                            case REPORTED_TO -> " [b/c]";
                            case FILED -> " [lưu]";
                        })
                .collect(Collectors.joining(" | "));
        return words.isEmpty() ? "-" : words;
    }

    private static String names(List<Agency> bodies) {
        return bodies.isEmpty() ? "-" : bodies.stream().map(Agency::name).collect(Collectors.joining(" | "));
    }

    private String part(Layout.Part part) {
        return part.isEmpty() ? "-" : flat.words(part.start(), part.end());
    }
}
