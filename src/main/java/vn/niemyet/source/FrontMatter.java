package vn.niemyet.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Optional<YamlNode> node = get(key);
        if (node.isPresent() && node.get() instanceof YamlNode.Sequence sequence) {
            return sequence.values().stream()
                    .filter(YamlNode.Scalar.class::isInstance)
                    .map(YamlNode.Scalar.class::cast)
                    .toList();
        }
        return scalar(key).stream().toList();
    }

    public boolean isTrue(Key key) {
        return scalar(key).flatMap(s -> YesNo.parse(s.value())).orElse(false);
    }
}
