package vn.niemyet.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.niemyet.model.Deadline;
import vn.niemyet.problem.Code;
import vn.niemyet.problem.Outcome;
import vn.niemyet.problem.Problem;
import vn.niemyet.problem.Term;
import vn.niemyet.settings.Moment;
import vn.niemyet.settings.TwoNames;
import vn.niemyet.settings.YamlNode;
import vn.niemyet.settings.YamlValues;
import vn.niemyet.settings.YesNo;
import vn.niemyet.text.Slug;
import vn.niemyet.text.TextFile;

/**
 * Makes a {@link FrontMatter} of YAML: knows the keys and what each may hold, as far as that needs no registry. A value that
 * cannot be used is a problem and left out.
 */
final class FrontMatterReader {
    private final Map<Key, YamlNode> kept = new EnumMap<>(Key.class);
    private final Map<Key, YamlNode.Entry> seen = new EnumMap<>(Key.class);
    private final List<Problem> problems = new ArrayList<>();
    private final YamlValues values;

    private FrontMatterReader(TextFile file) {
        this.values = new YamlValues(file, problems);
    }

    static Outcome<FrontMatter> read(TextFile file, YamlNode.Mapping yaml) {
        FrontMatterReader reader = new FrontMatterReader(file);
        yaml.entries().forEach(reader::read);
        return new Outcome<>(new FrontMatter(reader.kept), reader.problems);
    }

    private void read(YamlNode.Entry entry) {
        Optional<Key> key = Key.of(entry.key().value());
        if (key.isEmpty()) {
            values.unknown(entry, Key.names());
            return;
        }
        YamlNode.Entry first = seen.putIfAbsent(key.get(), entry);
        if (first != null) {
            values.twice(entry, first);
            return;
        }
        int before = problems.size();
        check(key.get(), entry);
        if (problems.size() == before) {
            kept.put(key.get(), entry.value());
        }
    }

    private void check(Key key, YamlNode.Entry entry) {
        switch (key) {
            case NUMBER, KIND, PROVINCE, ISSUER, SUBJECT, SIGNER, STATUS -> values.scalar(entry);
            case WITHDRAWN -> values.filled(entry, Term.A_REASON);
            case DATE, EFFECTIVE, EXPIRES -> date(entry);
            case PUBLISH -> values.value(entry, FrontMatterReader::moment, Term.A_MOMENT);
            case DRAFT, SAMPLE -> values.value(entry, YesNo::parse, Term.YES_OR_NO);
            case SLUG -> slug(entry);
            case ALIASES -> each(entry, FrontMatterReader::isAddress, Term.AN_ADDRESS);
            case REPLACES, CORRECTS -> values.scalars(entry);
            case ATTACHMENTS -> each(entry, FrontMatterReader::isFileName, Term.A_FILE_NAME);
            case CITATIONS -> values.entries(entry).forEach(values::scalar);
            case TASKS -> values.entries(entry).forEach(this::task);
            case ALLOW -> values.entries(entry).forEach(this::allow);
        }
    }

    private void date(YamlNode.Entry entry) {
        Optional<YamlNode.Scalar> scalar = values.scalar(entry);
        if (scalar.isPresent() && WrittenDate.parse(scalar.get().value()).isEmpty()) {
            String written = scalar.get().value();
            values.report(Code.BAD_DATE, scalar.get().span(), entry.key().value(), written);
        }
    }

    /** A time as {@link Moment} reads it, or a whole day as {@link WrittenDate} does. */
    static Optional<Moment> moment(String written) {
        Optional<Moment> moment = Moment.parse(written);
        return moment.isPresent()
                ? moment
                : WrittenDate.parse(written)
                        .flatMap(date -> date.exact())
                        .map(day -> new Moment.Local(day.atStartOfDay()));
    }

    private void slug(YamlNode.Entry entry) {
        values.scalar(entry)
                .filter(scalar -> !Slug.of(scalar.value()).equals(scalar.value()))
                .ifPresent(scalar -> values.bad(entry, scalar, Term.A_SLUG.word(example(scalar.value()))));
    }

    private static String example(String written) {
        String slug = Slug.of(written);
        return slug.isEmpty() ? "107-tb-ubnd" : slug;
    }

    private void each(YamlNode.Entry entry, java.util.function.Predicate<String> fits, Term expected) {
        values.scalars(entry).stream()
                .filter(scalar -> !fits.test(scalar.value()))
                .forEach(scalar -> values.bad(entry, scalar, expected.word()));
    }

    /** Lower-case letters, digits and hyphens between slashes; {@code .html} at the end may stay. */
    private static boolean isAddress(String written) {
        String path = written.endsWith(".html") ? written.substring(0, written.length() - 5) : written;
        return path.indexOf('/') > 0
                && List.of(path.split("/", -1)).stream()
                        .allMatch(part -> !part.isEmpty() && part.equals(Slug.of(part)));
    }

    private static boolean isFileName(String written) {
        return written.indexOf('\\') < 0
                && written.indexOf(':') < 0
                && List.of(written.split("/", -1)).stream().noneMatch(part -> part.isEmpty() || part.startsWith("."));
    }

    /** One item's mended task, or several of them. */
    private void task(YamlNode.Entry item) {
        if (item.value() instanceof YamlNode.Sequence sequence) {
            sequence.values().forEach(one -> task(new YamlNode.Entry(item.key(), one)));
            return;
        }
        for (YamlNode.Entry part : values.entries(item)) {
            Optional<TaskKey> key = TwoNames.find(TaskKey.values(), part.key().value());
            if (key.isEmpty()) {
                values.unknown(part, TwoNames.namesOf(TaskKey.values()));
            } else if (key.get() == TaskKey.DUE) {
                values.value(part, FrontMatterReader::due, Term.A_DATE);
            } else {
                values.scalars(part);
            }
        }
    }

    /** A date, a quarter {@code 2026-Q1}, a rhythm {@code monthly:20}, or {@code không} for none. */
    private static Optional<String> due(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        boolean quarter = plain.length() == 7
                && plain.charAt(5) == 'q'
                && "1234".indexOf(plain.charAt(6)) >= 0
                && WrittenDate.parse(plain.substring(0, 4)).isPresent();
        boolean rhythm = List.of(Deadline.Rhythm.values()).stream()
                .anyMatch(r -> plain.equals(r.word()) || plain.startsWith(r.word() + ":"));
        boolean none = YesNo.parse(plain).equals(Optional.of(false));
        boolean date = WrittenDate.parse(plain).isPresent();
        return quarter || rhythm || none || date ? Optional.of(plain) : Optional.empty();
    }

    /** {@code code: reason}: the code one that can be let pass, the reason in words. */
    private void allow(YamlNode.Entry entry) {
        Optional<Code> code = Code.ofId(entry.key().value());
        if (code.isEmpty()) {
            List<String> findings = Code.findings().stream().map(Code::id).toList();
            values.unknown(entry, findings);
        } else if (!code.get().isFinding()) {
            values.bad(entry, entry.key(), Term.A_FINDING.word(code.get().id()));
        } else if (values.scalar(entry).isEmpty() && entry.value() instanceof YamlNode.Scalar blank) {
            values.bad(entry, blank, Term.A_REASON.word());
        }
    }
}
