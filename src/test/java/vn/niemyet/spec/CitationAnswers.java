package vn.niemyet.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.niemyet.citation.CitationFinder;
import vn.niemyet.citation.CitationResolver;
import vn.niemyet.citation.HeldDocuments;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Basis;
import vn.niemyet.model.Citation;
import vn.niemyet.model.Directive;
import vn.niemyet.model.DocumentNumber;
import vn.niemyet.model.Family;
import vn.niemyet.model.Head;
import vn.niemyet.model.Issuer;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Known;
import vn.niemyet.model.NamedBody;
import vn.niemyet.model.PartialDate;
import vn.niemyet.model.Resolution;
import vn.niemyet.model.Tier;
import vn.niemyet.registry.Registry;
import vn.niemyet.registry.RegistryReader;
import vn.niemyet.source.EngineRegistries;
import vn.niemyet.text.FlatText;
import vn.niemyet.text.Span;

/**
 * Finds and resolves the citations of an example. One line each: the number (or the kind of a document without one), then as
 * many {@code | name value} as the expected line asks for.
 *
 * <p>Settings: {@code date}, {@code province}, {@code kind}, {@code number} ({@code 107/TB-UBND}) and {@code tier} ({@code commune}) of the
 * citing document; {@code held} the documents of the portal, {@code 151/KH-UBND@nghe-an@2025-03-06}, separated by commas.
 */
final class CitationAnswers implements Answers {
    private static final Registry REGISTRY =
            RegistryReader.read(EngineRegistries.read()).value();
    private static final CitationFinder FINDER = new CitationFinder(REGISTRY);
    private static final CitationResolver RESOLVER = new CitationResolver(REGISTRY);

    @Override
    public String to(Example example) {
        Directive directive = directive(example);
        List<Citation> found = FINDER.find(FlatText.of(example.input()), directive);
        List<Citation> citations = RESOLVER.resolve("example.md", directive, found, new Portal(example.setting("held")))
                .value();
        List<String> expected = example.expected().lines().toList();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            lines.add(line(citations.get(i), i < expected.size() ? names(expected.get(i)) : List.of()));
        }
        return String.join("\n", lines);
    }

    private static List<String> names(String expected) {
        List<String> fields = List.of(expected.split(" \\| "));
        return fields.stream().skip(1).map(field -> field.split(" ", 2)[0]).toList();
    }

    private static String line(Citation citation, List<String> names) {
        String name = citation.number()
                .map(DocumentNumber::notation)
                .or(() -> citation.kind().map(Kind::name))
                .orElse("?");
        return name
                + names.stream()
                        .map(field -> " | " + field + " " + value(citation, field))
                        .collect(Collectors.joining());
    }

    private static String value(Citation citation, String field) {
        Resolution resolution = citation.resolution();
        return switch (field) {
            case "words" -> citation.words();
            case "kind" -> citation.kind().map(Kind::id).orElse("-");
            case "date" -> citation.date().map(PartialDate::toString).orElse("-");
            case "year" -> citation.year().map(String::valueOf).orElse("-");
            case "issuer" -> citation.issuer().orElse("-");
            case "named" -> citation.named().map(NamedBody::name).orElse("-");
            case "relation" -> citation.relation().word();
            case "level" -> resolution.level().word();
            case "basis" -> resolution.word();
            case "key" -> resolution.key().orElse("-");
            case "province" -> resolution.province().orElse("-");
            case "reason" -> reason(resolution);
            default -> throw new IllegalArgumentException("no such field: " + field);
        };
    }

    private static String reason(Resolution resolution) {
        if (resolution instanceof Resolution.Inferred inferred) {
            return inferred.reason();
        }
        return resolution instanceof Resolution.Unresolved unresolved ? unresolved.reason() : "-";
    }

    private static Directive directive(Example example) {
        Head head = new Head(
                Family.STATE,
                Numbers.parse(example.setting("number")).map(CitationAnswers::known),
                REGISTRY.kinds().byId(example.setting("kind")).map(CitationAnswers::known),
                PartialDate.parse(example.setting("date")).map(CitationAnswers::known),
                Optional.empty(),
                REGISTRY.provinces().byId(example.setting("province")).map(CitationAnswers::known),
                issuer(example.setting("tier")).map(CitationAnswers::known),
                Optional.empty());
        return new Directive(
                "example.md", head, List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    private static Optional<Issuer> issuer(String tier) {
        if (tier.isEmpty()) {
            return Optional.empty();
        }
        Agency agency = new Agency(
                "uy-ban-nhan-dan-xa-tan-thanh",
                "Ủy ban nhân dân xã Tân Thành",
                Tier.valueOf(tier.toUpperCase(java.util.Locale.ROOT)),
                vn.niemyet.model.Validity.ALWAYS,
                List.of("UBND"),
                List.of(),
                true,
                null);
        return Optional.of(new Issuer(agency.name(), agency, null));
    }

    private static <T> Known<T> known(T value) {
        return new Known<>(value, Basis.TEXT, new Span(0, 0), "");
    }

    /** What the portal of an example holds. */
    private record Portal(String held) implements HeldDocuments {
        @Override
        public List<Held> withNumber(String slug) {
            return held.isEmpty()
                    ? List.of()
                    : List.of(held.split(",")).stream()
                            .map(Portal::held)
                            .filter(one -> one.key().startsWith(slug + "-"))
                            .toList();
        }

        private static Held held(String written) {
            String[] parts = written.split("@");
            PartialDate date = PartialDate.parse(parts[2]).orElseThrow();
            DocumentNumber number = Numbers.parse(parts[0]).orElseThrow();
            return new Held(
                    number.key(date.year()),
                    Optional.of(parts[1]).filter(province -> !province.equals("trung-uong")),
                    "",
                    Optional.of(date));
        }
    }
}
