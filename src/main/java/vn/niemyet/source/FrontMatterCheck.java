package vn.niemyet.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.niemyet.model.Agency;
import vn.niemyet.model.Kind;
import vn.niemyet.model.Province;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;
import vn.niemyet.registry.Registry;
import vn.niemyet.settings.TwoNames;
import vn.niemyet.settings.YamlNode;

/**
 * Holds what a front matter names against what there is: province, kind and issuer, the attachments of a text, the bodies of
 * a mended task. A name that nobody knows is an error at its place, answered with the nearest name. The reader that lays these
 * values over the text passes over what it does not know, since it was reported here.
 */
public final class FrontMatterCheck {
    private final Registry registry;
    private final BodyNames bodies;
    private final Optional<Set<String>> attachments;

    private FrontMatterCheck(Registry registry, Optional<Set<String>> attachments) {
        this.registry = registry;
        this.bodies = new BodyNames(registry);
        this.attachments = attachments;
    }

    /** For texts of a content folder, whose attachments must lie there. */
    public static FrontMatterCheck of(Registry registry, ContentFolder folder) {
        return new FrontMatterCheck(registry, Optional.of(folder.attachments().keySet()));
    }

    /** For a text on its own, whose attachments may lie anywhere. */
    public static FrontMatterCheck of(Registry registry) {
        return new FrontMatterCheck(registry, Optional.empty());
    }

    /** What is wrong with the values of this text, in the order of the keys. */
    public List<Problem> check(Source source) {
        List<Problem> problems = new ArrayList<>();
        FrontMatter values = source.frontMatter();
        values.scalar(Key.PROVINCE)
                .filter(value -> !isProvince(value.value().strip()))
                .ifPresent(value -> problems.add(unknown(source, Code.UNKNOWN_PROVINCE, value, provinces())));
        values.scalar(Key.KIND)
                .filter(value -> !isKind(value.value().strip()))
                .ifPresent(value -> problems.add(unknown(source, Code.UNKNOWN_KIND, value, kinds())));
        Stream.concat(values.scalar(Key.ISSUER).stream(), taskBodies(values))
                .filter(value -> !bodies.knows(value.value()))
                .forEach(value -> problems.add(unknown(source, Code.UNKNOWN_BODY, value, bodyNames())));
        attachments.ifPresent(files -> values.scalars(Key.ATTACHMENTS).stream()
                .filter(value -> !files.contains(value.value()))
                .forEach(value -> problems.add(unknown(source, Code.MISSING_ATTACHMENT, value, files))));
        return problems;
    }

    private static Problem unknown(Source source, Code code, YamlNode.Scalar value, Collection<String> known) {
        Place place = Place.of(source.path(), source.text(), value.span());
        return Problem.of(code, place, value.value(), Term.offer(value.value(), known));
    }

    private boolean isProvince(String name) {
        return registry.provinces().byId(name).isPresent()
                || registry.provinces().byName(name).isPresent();
    }

    private boolean isKind(String name) {
        return registry.kinds().byId(name).isPresent()
                || registry.kinds().byName(name).isPresent();
    }

    private List<String> provinces() {
        return registry.provinces().all().stream().map(Province::name).toList();
    }

    private List<String> kinds() {
        return registry.kinds().all().stream().map(Kind::name).toList();
    }

    private List<String> bodyNames() {
        return registry.agencies().all().stream().map(Agency::name).toList();
    }

    /** The bodies that mended tasks name. */
    private static Stream<YamlNode.Scalar> taskBodies(FrontMatter values) {
        return values.get(Key.TASKS).stream()
                .flatMap(FrontMatterCheck::entries)
                .map(YamlNode.Entry::value)
                .flatMap(
                        task -> task instanceof YamlNode.Sequence several ? several.values().stream() : Stream.of(task))
                .flatMap(FrontMatterCheck::entries)
                .filter(part -> TwoNames.find(TaskKey.values(), part.key().value())
                        .filter(key -> key != TaskKey.DUE)
                        .isPresent())
                .flatMap(part -> FrontMatter.scalarsOf(part.value()))
                .filter(body -> !body.value().isBlank());
    }

    private static Stream<YamlNode.Entry> entries(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping ? mapping.entries().stream() : Stream.empty();
    }
}
