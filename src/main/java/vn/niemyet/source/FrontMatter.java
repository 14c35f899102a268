package vn.niemyet.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.niemyet.model.PartialDate;
import vn.niemyet.problem.Code;
import vn.niemyet.settings.Moment;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.settings.YesNo;

/** What the officer wrote above the text, by key, each value with its place. */
public record FrontMatter(Map<Key, YamlNode> values) {
    /** A text without front matter. */
    public static final FrontMatter NONE = new FrontMatter(Map.of());

    public FrontMatter {
        values = Map.copyOf(values);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Optional<YamlNode> get(Key key) {
        return Optional.ofNullable(values.get(key));
    }

    /** A single value that is not blank. */
    public Optional<YamlNode.Scalar> scalar(Key key) {
        return get(key).filter(YamlNode.Scalar.class::isInstance)
                .map(YamlNode.Scalar.class::cast)
                .filter(scalar -> !scalar.value().isBlank());
    }

    /** The single values of a list, or the one value standing in for a list of one. */
    public List<YamlNode.Scalar> scalars(Key key) {
        return get(key).stream()
                .flatMap(FrontMatter::scalarsOf)
                .filter(scalar -> !scalar.value().isBlank())
                .toList();
    }

    static Stream<YamlNode.Scalar> scalarsOf(YamlNode node) {
        Stream<YamlNode> nodes =
                node instanceof YamlNode.Sequence sequence ? sequence.values().stream() : Stream.of(node);
        return nodes.filter(YamlNode.Scalar.class::isInstance).map(YamlNode.Scalar.class::cast);
    }

    /** A date in any of the spellings of {@link WrittenDate}. */
    public Optional<PartialDate> date(Key key) {
        return scalar(key).flatMap(scalar -> WrittenDate.parse(scalar.value()));
    }

    /** A time, or a day whose first minute is meant. */
    public Optional<Moment> moment(Key key) {
        return scalar(key).flatMap(scalar -> FrontMatterReader.moment(scalar.value()));
    }

    public boolean isTrue(Key key) {
        return scalar(key).flatMap(scalar -> YesNo.parse(scalar.value())).orElse(false);
    }

    /** The findings that the officer lets pass in this text ({@link Key#ALLOW}). */
    public Set<Code> allowed() {
        return get(Key.ALLOW).filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast).stream()
                .flatMap(mapping -> mapping.entries().stream())
                .flatMap(entry -> Code.ofId(entry.key().value()).stream())
                .filter(Code::isFinding)
                .collect(Collectors.toUnmodifiableSet());
    }
}
