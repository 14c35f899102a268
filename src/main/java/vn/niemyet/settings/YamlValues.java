package vn.niemyet.settings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Place;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;
import vn.niemyet.text.Span;
import vn.niemyet.text.TextFile;

/**
 * Takes values out of YAML by what they should be; whatever does not fit becomes a problem at its place. A value left blank
 * counts as not written.
 */
public final class YamlValues {
    private final TextFile file;
    private final List<Problem> problems;

    /** Adds what it finds wrong in {@code file} to {@code problems}. */
    public YamlValues(TextFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** A single value. */
    public Optional<YamlNode.Scalar> scalar(YamlNode.Entry entry) {
        if (isBlank(entry.value())) {
            return Optional.empty();
        }
        if (entry.value() instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar);
        }
        bad(entry, entry.value(), Term.A_TEXT.word());
        return Optional.empty();
    }

    /** A single value that {@code reader} understands; {@code expected} says what that is. */
    public <T> Optional<T> value(YamlNode.Entry entry, Function<String, Optional<T>> reader, Term expected) {
        Optional<YamlNode.Scalar> scalar = scalar(entry);
        Optional<T> value = scalar.flatMap(s -> reader.apply(s.value()));
        if (scalar.isPresent() && value.isEmpty()) {
            bad(entry, scalar.get(), expected.word());
        }
        return value;
    }

    /** One value that may not be left blank: whoever wrote the key meant something by it. */
    public Optional<YamlNode.Scalar> filled(YamlNode.Entry entry, Term expected) {
        if (entry.value() instanceof YamlNode.Scalar scalar && isBlank(scalar)) {
            bad(entry, scalar, expected.word());
            return Optional.empty();
        }
        return scalar(entry);
    }

    /** A list of single values, or one value standing for a list of one. */
    public List<YamlNode.Scalar> scalars(YamlNode.Entry entry) {
        if (entry.value() instanceof YamlNode.Sequence sequence) {
            sequence.values().stream()
                    .filter(value -> !(value instanceof YamlNode.Scalar))
                    .forEach(value -> bad(entry, value, Term.A_TEXT.word()));
            return sequence.values().stream()
                    .filter(YamlNode.Scalar.class::isInstance)
                    .map(YamlNode.Scalar.class::cast)
                    .filter(scalar -> !isBlank(scalar))
                    .toList();
        }
        if (entry.value() instanceof YamlNode.Mapping) {
            bad(entry, entry.value(), Term.A_LIST.word());
            return List.of();
        }
        return scalar(entry).stream().toList();
    }

    /** The lines below a key. */
    public List<YamlNode.Entry> entries(YamlNode.Entry entry) {
        if (entry.value() instanceof YamlNode.Mapping mapping) {
            return mapping.entries();
        }
        if (!isBlank(entry.value())) {
            bad(entry, entry.value(), Term.A_MAP.word());
        }
        return List.of();
    }

    /** Reports a value that cannot be used, at its place. */
    public void bad(YamlNode.Entry entry, YamlNode value, String expected) {
        String written = value instanceof YamlNode.Scalar scalar
                ? scalar.value()
                : file.text().slice(value.span());
        report(Code.BAD_VALUE, value.span(), entry.key().value(), written, expected);
    }

    /** Reports a key that does not exist and offers the nearest that does. */
    public void unknown(YamlNode.Entry entry, Collection<String> known) {
        String key = entry.key().value();
        report(Code.UNKNOWN_KEY, entry.key().span(), key, Term.offer(key, known));
    }

    /** Reports a key that was already written, perhaps in the other language. */
    public void twice(YamlNode.Entry entry, YamlNode.Entry first) {
        int line = file.text().positionOf(first.key().span().start()).line();
        report(Code.YAML_DUPLICATE_KEY, entry.key().span(), entry.key().value(), String.valueOf(line));
    }

    public void report(Code code, Span span, String... words) {
        problems.add(Problem.of(code, Place.of(file.path(), file.text(), span), words));
    }

    private static boolean isBlank(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.value().isBlank();
    }
}
