package vn.niemyet.citation;

import java.util.List;
import java.util.Optional;
import vn.niemyet.model.Basis;
import vn.niemyet.model.Directive;
import vn.niemyet.model.Family;
import vn.niemyet.model.Head;
import vn.niemyet.model.Item;
import vn.niemyet.model.Known;
import vn.niemyet.model.PartialDate;
import vn.niemyet.registry.Registry;
import vn.niemyet.registry.RegistryReader;
import vn.niemyet.source.EngineRegistries;
import vn.niemyet.text.Span;

/** The engine's registries and directives with little in them. */
final class Fixture {
    static final Registry REGISTRY =
            RegistryReader.read(EngineRegistries.read()).value();
    static final CitationFinder FINDER = new CitationFinder(REGISTRY);
    static final CitationResolver RESOLVER = new CitationResolver(REGISTRY);

    private Fixture() {}

    /** A directive of Lai Châu of 11 May 2021 with these items and nothing else. */
    static Directive directive(Item... items) {
        Head head = new Head(
                Family.STATE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(known(new PartialDate(2021, 5, 11))),
                Optional.empty(),
                REGISTRY.provinces().byId("lai-chau").map(Fixture::known),
                Optional.empty(),
                Optional.empty());
        return new Directive(
                "a.md", head, List.of(), List.of(), Optional.empty(), List.of(items), List.of(), List.of(), List.of());
    }

    private static <T> Known<T> known(T value) {
        return new Known<>(value, Basis.TEXT, new Span(0, 0), "");
    }
}
