package vn.niemyet.settings;

import java.util.List;
import vn.niemyet.text.Span;

/** A piece of YAML with its place in the file: all that the rest of the program sees of YAML. */
public sealed interface YamlNode permits YamlNode.Scalar, YamlNode.Sequence, YamlNode.Mapping {

    Span span();

    /** A single value as written, without quotes; {@code ~} and nothing are the empty string. */
    record Scalar(String value, Span span) implements YamlNode {}

    record Sequence(List<YamlNode> values, Span span) implements YamlNode {
        public Sequence {
            values = List.copyOf(values);
        }
    }

    /** Entries in the order of the file, keys unique. */
    record Mapping(List<Entry> entries, Span span) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** One {@code key: value}. */
    record Entry(Scalar key, YamlNode value) {}
}
